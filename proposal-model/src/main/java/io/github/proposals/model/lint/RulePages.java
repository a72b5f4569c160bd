package io.github.proposals.model.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of each rule: what it finds, why, and examples, as Markdown. */
public final class RulePages {

    private RulePages() {}

    /** {@return the page of the rule with this id, if {@code owner}'s jar has one} */
    public static Optional<String> page(Class<?> owner, String rule) {
        if (!rule.matches("[a-z]+\\.[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream stream = owner.getResourceAsStream("/io/github/proposals/model/rules/" + rule + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of " + rule, e);
        }
    }
}
