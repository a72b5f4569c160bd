package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.memory.Permissions;
import io.github.proposals.model.memory.Permissions.Permission;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Findings that authors accept: {@code <!-- proposal: allow section.missing: covered by PEP-0003 -->} hides all findings
 * of that rule in its document. A suppression without a reason hides nothing, and one that hides nothing is reported.
 */
final class Suppressions {

    private static final Pattern MARK = Pattern.compile("(?s)<!--\\s{0,99}proposal:\\s{0,99}(.*?)-->");
    private static final Pattern ALLOW = Pattern.compile("(?s)allow\\s+([a-z0-9., -]+?)\\s*:\\s*(\\S.*?)\\s*");
    private static final int LONGEST = 4_000;
    private static final String FORM = "write <!-- proposal: allow section.missing: the reason -->";

    private final RuleCatalogue catalogue;
    private final FileNaming files;
    private final List<Permission> all = new ArrayList<>();
    private final Map<String, List<Permission>> byPath = new HashMap<>();
    private final Set<String> rules = new HashSet<>();
    private final List<Finding> malformed = new ArrayList<>();
    private final Set<Permission> used = new HashSet<>();
    private final List<Accepted> accepted = new ArrayList<>();

    Suppressions(RuleCatalogue catalogue, FileNaming files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    /** {@return what was noted so far} */
    Permissions noted() {
        return new Permissions(all, malformed);
    }

    void add(Permissions noted) {
        noted.all().forEach(this::add);
        malformed.addAll(noted.malformed());
    }

    private void add(Permission permission) {
        all.add(permission);
        byPath.computeIfAbsent(permission.place().path(), it -> new ArrayList<>())
                .add(permission);
        rules.add(permission.rule());
    }

    /** Takes note of what a document allows. */
    void read(ProposalDocument document) {
        for (Span comment : document.comments()) {
            // Nobody gives a reason longer than this, and blanks without end make the patterns slow.
            Matcher mark = MARK.matcher(
                    comment.length() > LONGEST
                            ? ""
                            : InlineMarkdown.oneLine(document.source().slice(comment)));
            if (mark.matches()) {
                read(mark.group(1).strip(), document.place(comment));
            }
        }
    }

    private void read(String words, Place place) {
        Matcher allow = ALLOW.matcher(words);
        if (!allow.matches()) {
            malformed.add(Finding.at(place, "this suppression names no rule or no reason")
                    .about(new Subject.Permission(words))
                    .help(FORM));
            return;
        }
        for (String rule : allow.group(1).split("[\\s,]+")) {
            if (catalogue.rule(rule).isPresent()) {
                add(new Permission(rule, allow.group(2), place));
            } else {
                malformed.add(Finding.at(place, "there is no rule '%s' to suppress", rule)
                        .about(new Subject.Permission(rule))
                        .help(Suggestion.nearest(rule, catalogue.ids())
                                .map(it -> "did you mean '" + it + "'?")
                                .orElse("run the goal 'explain' for a list of all rules")));
            }
        }
    }

    /** {@return {@code diagnostics} without those that are suppressed} */
    List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> !isSuppressed(diagnostic))
                .toList();
    }

    /** {@return whether a document accepts something that was found in it} Nothing is used by asking. */
    boolean hide(Diagnostic diagnostic) {
        return name(diagnostic.rule()) && hiding(diagnostic).findAny().isPresent();
    }

    private Stream<Permission> hiding(Diagnostic diagnostic) {
        return speakers(diagnostic.place().path())
                .flatMap(it -> byPath.getOrDefault(it, List.of()).stream())
                .filter(it -> it.rule().equals(diagnostic.rule()));
    }

    /** {@return the files that can accept what is found in one} One that holds the header of a document has no comments. */
    private Stream<String> speakers(String path) {
        return Stream.concat(Stream.of(path), files.documents(path));
    }

    private boolean isSuppressed(Diagnostic diagnostic) {
        List<Permission> hiding = hiding(diagnostic).toList();
        used.addAll(hiding);
        hiding.stream()
                .findFirst()
                .ifPresent(it -> accepted.add(new Accepted(diagnostic, Acceptance.COMMENT, it.reason())));
        return !hiding.isEmpty();
    }

    /** {@return those that are suppressed, after {@link #apply}} */
    List<Accepted> accepted() {
        return accepted;
    }

    /** {@return whether one of those that were read names a rule} */
    boolean name(String rule) {
        return rules.contains(rule);
    }

    /**
     * {@return those that hid nothing, after {@link #apply}}
     *
     * @param settled tells whether a rule was asked about a file, and finds nothing there in any other build either
     */
    Stream<Finding> unused(BiPredicate<String, String> settled) {
        return all.stream()
                .filter(suppression -> !used.contains(suppression)
                        && settled.test(suppression.rule(), suppression.place().path()))
                .map(suppression -> Finding.at(
                                suppression.place(), "the rule '%s' finds nothing here to suppress", suppression.rule())
                        .about(new Subject.Permission(suppression.rule()))
                        .help("remove it from the suppression"));
    }

    /** {@return those that nobody understands} */
    Stream<Finding> malformed() {
        return malformed.stream();
    }
}
