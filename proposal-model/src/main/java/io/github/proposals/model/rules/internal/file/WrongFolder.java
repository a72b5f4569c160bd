package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.FolderName;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.Sidecar;
import io.github.proposals.model.proposal.StatusReader;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a proposal tells one value of a field, and its header another one. */
public final class WrongFolder implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "file.wrong-folder",
                Severity.ERROR,
                "A proposal lies in a folder that says something else than its header.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Map<String, String> folders =
                text.proposal().process().files().values(text.proposal().path());
        return folders.isEmpty()
                ? Stream.empty()
                : Stream.concat(text.sidecar().stream().map(Sidecar::document), Stream.of(text.document()))
                        .flatMap(document -> document.header().fields().stream()
                                .flatMap(field -> check(text, document, field, folders).stream()));
    }

    private static Optional<Finding> check(
            ProposalText text, ProposalDocument document, HeaderField field, Map<String, String> folders) {
        ProposalProcess process = text.proposal().process();
        Optional<FieldDefinition> definition = process.field(field.label());
        Optional<String> folder = definition.map(it -> folders.get(it.name()));
        String value = definition.map(it -> value(process, it, field)).orElse("");
        if (folder.isEmpty() || value.isEmpty() || FolderName.of(value).equals(FolderName.of(folder.get()))) {
            return Optional.empty();
        }
        String better = process.files()
                .name(process.files()
                        .with(text.proposal().path(), definition.get().name(), FolderName.of(value)));
        return Optional.of(Finding.at(
                        document.place(field.valueSpan()),
                        "the field '%s' is '%s' here, and '%s' by the folder of the proposal",
                        definition.get().name(),
                        value,
                        folder.get())
                .about(new Subject.Value(definition.get().name(), value))
                .help("move the file to '%s', or write here what the folder says", better));
    }

    private static String value(ProposalProcess process, FieldDefinition definition, HeaderField field) {
        String plain = InlineMarkdown.plain(field.value());
        return definition.type() == FieldType.STATUS
                ? new StatusReader(process)
                        .read(plain)
                        .status()
                        .map(Status::name)
                        .orElse("")
                : plain;
    }
}
