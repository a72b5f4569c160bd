package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.process.ProposalProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each rule: what it finds, why, and examples, as Markdown. */
public final class RulePages {

    /** Where the pages of readers and of the engine are, which have no class of a rule. */
    private static final String OURS = "/io/github/proposals/model/rules/";

    private static final String GUIDE =
            "https://github.com/proposals/proposal-maven-plugin/blob/main/proposal-model/src" + "/main/resources"
                    + OURS;

    private RulePages() {}

    /** {@return where the page of one of our rules can be read on the web; nothing if it is none of ours} */
    public static Optional<String> address(String rule) {
        return read(RulePages.class, OURS + rule + ".md").map(page -> GUIDE + rule + ".md");
    }

    /** {@return the page of what {@code info} tells of, which may be a rule that a process defines itself} */
    public static String page(List<Rule> rules, ProposalProcess process, RuleInfo info) {
        return process.ownRules().stream()
                .filter(it -> it.id().equals(info.id()) && !it.page().isBlank())
                .findFirst()
                .map(it -> title(info) + it.page().strip() + "\n")
                .orElseGet(() -> page(rules, info));
    }

    private static String title(RuleInfo info) {
        return "# " + info.id() + "\n\n" + info.summary() + "\n\n";
    }

    /** {@return the page of what {@code info} tells of; where there is none, what is known of it} */
    public static String page(List<Rule> rules, RuleInfo info) {
        return rules.stream()
                .filter(it -> it.info().id().equals(info.id()))
                .findFirst()
                .flatMap(RulePages::page)
                .or(() -> read(RulePages.class, OURS + info.id() + ".md"))
                .orElseGet(() -> title(info).strip());
    }

    /** What a rule throws while it looks for its page costs no more than the page. */
    private static Optional<String> page(Rule rule) {
        return Mishap.attempt(rule::page) instanceof Mishap.Done<Optional<String>> done
                ? done.value()
                : Optional.empty();
    }

    /** {@return the page beside a class, or in the package above, where the topics of our own rules share one} */
    static Optional<String> beside(Class<?> owner, String rule) {
        String folder = "/" + owner.getPackageName().replace('.', '/');
        return Stream.of(folder, folder.substring(0, folder.lastIndexOf('/')))
                .flatMap(it -> read(owner, it + "/" + rule + ".md").stream())
                .findFirst();
    }

    private static Optional<String> read(Class<?> owner, String path) {
        try (InputStream stream = owner.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page " + path, e);
        }
    }
}
