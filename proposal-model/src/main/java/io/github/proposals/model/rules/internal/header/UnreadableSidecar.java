package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.Sidecar;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file beside a proposal that holds its header cannot be read as such. */
public final class UnreadableSidecar implements ProposalRule {

    private static final String HELP = "other programs read it, and need a line such as 'title: …' for each value";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.sidecar", Severity.ERROR, "The file that holds the header of a proposal cannot be read.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        if (text.sidecar().isEmpty()) {
            return Stream.empty();
        }
        Set<Integer> twice = DuplicateField.repeated(text.proposal()).keySet().stream()
                .map(field -> field.labelPlace().start().line())
                .collect(Collectors.toSet());
        return text.sidecar().stream()
                .flatMap(UnreadableSidecar::check)
                .filter(finding -> !twice.contains(finding.place().start().line()))
                .map(finding -> finding.about(new Subject.Header()));
    }

    private static Stream<Finding> check(Sidecar sidecar) {
        SourceText source = sidecar.document().source();
        if (!sidecar.problem().isEmpty()) {
            return Stream.of(Finding.at(
                            Place.ofFile(source.path()),
                            "the file '%s' %s",
                            RelativePath.name(source.path()),
                            sidecar.problem())
                    .help(HELP));
        }
        YamlReader reader = new YamlReader(source);
        Optional<YamlNode> root = reader.read();
        return root.filter(it -> !(it instanceof YamlNode.Mapping)).isPresent()
                ? Stream.of(Finding.at(source.place(source.line(1)), "this file holds no names with values")
                        .help(HELP))
                : reader.findings().stream().map(it -> it.help().isEmpty() ? it.help(HELP) : it);
    }
}
