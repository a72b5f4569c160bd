package io.github.proposals.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a browser, and after each looks that its pages were quiet. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    private static final String NONE = "there is no browser: install chromium, or say where it is with -Dbrowser=path";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browsers.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        // Surefire counts what is skipped, and does not say why.
        all(context).computeIfAbsent("said", key -> {
            System.out.println("SKIPPED: " + NONE);
            return true;
        });
        return ConditionEvaluationResult.disabled(NONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browsers browsers = all(context).computeIfAbsent("browsers", key -> start(), Browsers.class);
        return context.getStore(OURS).computeIfAbsent("browsing", key -> new Browsing(browsers), Browsing.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(OURS).remove("browsing", Browsing.class))
                .ifPresent(browsing -> {
                    browsing.close();
                    if (context.getExecutionException().isEmpty()) {
                        browsing.assertQuiet();
                    }
                });
    }

    private static Store all(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    private static Browsers start() {
        try {
            return new Browsers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
