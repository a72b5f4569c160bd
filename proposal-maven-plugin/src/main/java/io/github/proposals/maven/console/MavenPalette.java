package io.github.proposals.maven.console;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.report.Palette;
import java.io.Console;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** The colours that Maven itself uses, so that {@code -Dstyle.color} holds for us as well. */
public final class MavenPalette implements Palette {

    /** Some Mavens colour their output even where it goes into a file: without a console we do not. */
    public static boolean isColoured() {
        boolean forced = "always".equals(System.getProperty("style.color"));
        return MessageUtils.isColorEnabled() && (forced || isTerminal());
    }

    /** From Java 22 on there is a console even where there is no terminal; it can then be asked for that. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> MessageUtils.buffer().failure(text).build();
            case WARNING -> MessageUtils.buffer().warning(text).build();
            case INFO -> MessageUtils.buffer().success(text).build();
        };
    }

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).build();
    }

    @Override
    public String faint(String text) {
        return text;
    }
}
