package io.github.proposals.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser, and after each looks that its pages were quiet. Classes run side by side, and a browser listens to
 * one of them at a time: whoever begins takes one that is free, or starts one.
 */
final class BrowserExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

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
    public void beforeAll(ExtensionContext context) {
        Pool pool = all(context).computeIfAbsent("pool", key -> new Pool(new ConcurrentLinkedDeque<>()), Pool.class);
        context.getStore(OURS).put("loan", new Loan(pool, pool.take()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(OURS);
        Browsers browsers = store.get("loan", Loan.class).browsers();
        return store.computeIfAbsent("browsing", key -> new Browsing(browsers), Browsing.class);
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

    /** The browsers that nobody uses now. */
    private record Pool(Deque<Browsers> free) implements AutoCloseable {

        Browsers take() {
            return Optional.ofNullable(free.poll()).orElseGet(Pool::start);
        }

        private static Browsers start() {
            try {
                return new Browsers();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            free.forEach(Browsers::close);
        }
    }

    /** What a class has while it runs. */
    private record Loan(Pool pool, Browsers browsers) implements AutoCloseable {

        @Override
        public void close() {
            pool.free().push(browsers);
        }
    }
}
