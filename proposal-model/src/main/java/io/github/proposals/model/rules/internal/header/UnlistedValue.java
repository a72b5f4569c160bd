package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ListedValues;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A group, a person or another value that the file which keeps them does not know. */
public final class UnlistedValue implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.unlisted-value",
                Severity.ERROR,
                "A field has a value that does not stand in the file of the repository which keeps them.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(field -> field.listed().isPresent())
                .map(FieldDefinition::says);
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().fields().stream()
                .flatMap(field -> field.listed().stream().flatMap(listed -> findings(proposals, field, listed)));
    }

    private static Stream<Finding> findings(Register proposals, FieldDefinition definition, ListedValues listed) {
        Map<String, Optional<Set<String>>> read = new HashMap<>();
        Optional<InsideOfEntries> inside = listed.inside().map(it -> new InsideOfEntries(proposals.tree(), it));
        return proposals.stream()
                .filter(proposal -> proposal.meets(listed.when()))
                .flatMap(proposal -> listed.file(field -> value(proposal, field)).stream()
                        .flatMap(file -> {
                            Optional<Set<String>> values =
                                    read.computeIfAbsent(file, it -> values(proposals.tree(), it, listed));
                            return values.isEmpty() && isKept(proposals.tree(), listed)
                                    ? missing(proposal, definition, file)
                                    : Stream.concat(
                                            findings(proposal, definition, file, values),
                                            inside.stream()
                                                    .flatMap(it -> it.check(
                                                            listed, file, value(proposal, definition.name()))));
                        }));
    }

    /** {@return whether other proposals have such a file} */
    private static boolean isKept(SourceTree tree, ListedValues listed) {
        return listed.missing().isPresent()
                && listed.folder()
                        .map(it -> tree.find(tree.resolve("", "/" + it)))
                        .filter(it -> it == LinkTarget.FOLDER)
                        .isPresent();
    }

    private static Stream<Finding> missing(Proposal proposal, FieldDefinition definition, String file) {
        ListedValues listed = definition.listed().orElseThrow();
        return proposal.field(definition.name()).filter(Field::known).stream()
                .map(field -> listed.fields().stream()
                        .flatMap(name -> proposal.field(name).stream())
                        .reduce(
                                Finding.at(field.place(), "there is no '%s' for this proposal", file),
                                (finding, part) -> finding.related(part.place(), "a part of its path"),
                                (one, other) -> one)
                        .about(new Subject.Value(definition.name(), field.text()))
                        .help(listed.message().isEmpty() ? "add it" : "add it: " + listed.message())
                        .says(definition.says())
                        .severity(listed.missing().orElseThrow()));
    }

    private static String value(Proposal proposal, String field) {
        return proposal.field(field).filter(Field::known).map(Field::text).orElse("");
    }

    private static Stream<Finding> findings(
            Proposal proposal, FieldDefinition definition, String file, Optional<Set<String>> values) {
        ListedValues listed = definition.listed().orElseThrow();
        if (values.isEmpty() && listed.also().isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = values.orElse(Set.of());
        return proposal.values()
                .filter(field -> field.known() && field.definition().equals(Optional.of(definition)))
                .flatMap(field -> Stream.of(field.text().split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty() && !listed.allows(value, known))
                        .distinct()
                        .map(value -> finding(field, value, definition, file, known)));
    }

    private static Optional<Set<String>> values(SourceTree tree, String file, ListedValues listed) {
        return tree.read(tree.resolve("", "/" + file)) instanceof SourceReading.Text text
                ? Optional.of(listed.in(text.source()))
                : Optional.empty();
    }

    private static Finding finding(
            Field field, String value, FieldDefinition definition, String file, Set<String> known) {
        ListedValues listed = definition.listed().orElseThrow();
        Finding finding = listed.message().isEmpty()
                ? Finding.at(field.place(), "'%s' is no known value of '%s'", value, definition.name())
                : Finding.at(field.place(), "'%s': %s", value, listed.message());
        return finding.about(new Subject.Value(definition.name(), value))
                .help(Suggestion.nearest(value, known)
                        .map(it -> "did you mean '" + it + "'?")
                        .orElse("correct it, or have it added to '" + file + "'"))
                .says(definition.says())
                .severity(listed.severity());
    }
}
