package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.stream.Stream;

/** A template of the repository from which nobody can make a proposal that follows the process, since a part is not there. */
public final class IncompleteTemplate implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "file.incomplete-template", Severity.WARNING, "A template lacks what each proposal has to have.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        SourceTree tree = proposals.tree();
        ProposalReader reader = new ProposalReader(proposals.process(), proposals.circumstances());
        String folder = tree.directory().isEmpty() ? "" : tree.directory() + "/";
        return proposals.process().files().others().templates().stream()
                .flatMap(name -> Stream.of(folder + name, tree.rootPrefix() + name))
                .distinct()
                .flatMap(path -> tree.read(path) instanceof SourceReading.Text text
                                && !text.source().content().isBlank()
                        ? finding(path, reader.read(text.source(), tree)).stream()
                        : Stream.empty());
    }

    private static List<Finding> finding(String path, ProposalText template) {
        ProposalProcess process = template.proposal().process();
        List<String> missing = Stream.concat(
                        process.fields().stream()
                                .filter(it -> isAlways(it.demands()) && isMissing(template, it))
                                .map(it -> "the field '" + it.name() + "'"),
                        process.sections().stream()
                                .filter(it -> isAlways(it.demands()) && isMissing(template, it))
                                .map(it -> "the section '" + it.name() + "'"))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(Finding.at(Place.ofFile(path), "this template lacks %s", String.join(", ", missing))
                        .about(new Subject.File())
                        .help("each proposal needs that: add it, or let the process not require it"));
    }

    private static boolean isAlways(List<Demand> demands) {
        return demands.stream().anyMatch(it -> it.when().equals(Condition.ALWAYS) && it.severity() != Severity.INFO);
    }

    /** What the name of a folder says stands nowhere else. */
    private static boolean isMissing(ProposalText template, FieldDefinition field) {
        return template.proposal().field(field.name()).isEmpty()
                && !template.proposal().process().files().fields().contains(field.name());
    }

    private static boolean isMissing(ProposalText template, SectionDefinition section) {
        return template.sections().of(section).isEmpty()
                && (section.parent().isEmpty()
                        || template.sections().named(section.parent()).isPresent());
    }
}
