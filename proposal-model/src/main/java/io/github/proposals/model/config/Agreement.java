package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of what a process requires stands in documents. Many projects name their files {@code 0001-title.md}: a name
 * without a prefix proves nothing. Where nothing is required, the list of all proposals has to name them.
 */
final class Agreement {

    private static final Pattern BOLD = Pattern.compile("(?m)^ {0,3}\\*\\*([^*\\n:]{1,120}):?\\*\\*:?[ \\t]{0,9}$");

    private final ProposalProcess process;
    private final boolean otherNames;
    private final DocumentParser parser;
    private final List<FieldDefinition> fields;
    private final List<SectionDefinition> sections;

    /**
     * Of documents with one process.
     *
     * @param otherNames whether the aliases of its sections count, too, as in another language
     */
    Agreement(ProposalProcess process, boolean otherNames) {
        this.process = process;
        this.otherNames = otherNames;
        this.parser = new DocumentParser(
                process.format(), label -> process.field(label).isPresent());
        this.fields = process.fields().stream()
                .filter(field -> isRequired(field.demands()) || isStatus(field))
                .toList();
        this.sections = process.sections().stream()
                .filter(section -> isRequired(section.demands()))
                .toList();
    }

    /** Who does without is fine, and rare enough. */
    private static boolean isStatus(FieldDefinition field) {
        return field.type() == FieldType.STATUS && !field.demands().isEmpty();
    }

    private static boolean isRequired(List<Demand> demands) {
        return demands.stream()
                .anyMatch(demand -> demand.when().equals(Condition.ALWAYS) && demand.severity() == Severity.ERROR);
    }

    /** {@return how much there is in each document of a directory, from 0 to 1} */
    double[] of(List<SourceText> documents, SourceTree tree) {
        if (fields.isEmpty() && sections.isEmpty()) {
            Set<String> listed = ListedFiles.of(process, parser, tree);
            return documents.stream()
                    .mapToDouble(source -> listed.contains(source.path()) ? 1 : 0)
                    .toArray();
        }
        return documents.stream()
                .mapToDouble(source -> {
                    ProposalDocument document = parser.parse(source);
                    return of(document, labels(document, tree));
                })
                .toArray();
    }

    /** The header may stand in a file beside the document. */
    private List<String> labels(ProposalDocument document, SourceTree tree) {
        Stream<ProposalDocument> beside = process.format().beside().stream()
                .flatMap(style -> process.files().sidecar(document.source().path()).stream()
                        .map(tree::read)
                        .flatMap(it -> it instanceof SourceReading.Text text
                                ? Stream.of(parser.header(text.source(), style))
                                : Stream.empty()));
        return Stream.concat(beside, Stream.of(document))
                .flatMap(it -> it.header().fields().stream())
                .filter(it -> !hasForeignStatus(it))
                .map(HeaderField::label)
                .toList();
    }

    /** A status that the process does not know is that of another one. */
    private boolean hasForeignStatus(HeaderField field) {
        String value = InlineMarkdown.plain(field.value()).toLowerCase(Locale.ROOT);
        return !value.isEmpty()
                && process.fieldOf(FieldType.STATUS)
                        .filter(it -> it.answersTo(field.label()))
                        .isPresent()
                && process.lifecycle().words().stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .noneMatch(value::startsWith);
    }

    /** Another heading for a section may be that of another process. */
    private boolean isCalled(SectionDefinition section, String title) {
        return section.names().like(title).anyMatch(name -> otherNames || name.equals(section.name()));
    }

    /** A line in bold letters is meant as a heading by those who know no other way, and by nobody who writes headings. */
    private static List<String> titles(ProposalDocument document) {
        Stream<String> headings = document.sections().stream().map(Section::title);
        Stream<String> lines = document.sections().size() > 1
                ? Stream.empty()
                : document.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .flatMap(block -> BOLD.matcher(document.source().slice(block.span()))
                                .results()
                                .map(it -> it.group(1)));
        return Stream.concat(headings, lines).toList();
    }

    /** Who has all of several fields follows the process, and has not written all sections yet. */
    private double of(ProposalDocument document, List<String> labels) {
        long there = fields.stream()
                .filter(field -> labels.stream().anyMatch(field::answersTo))
                .count();
        List<String> titles = titles(document);
        long written = sections.stream()
                .filter(section -> titles.stream().anyMatch(it -> isCalled(section, it)))
                .count();
        int all = fields.size() + sections.size();
        boolean begun = fields.size() > 1 && there == fields.size();
        double share = (double) (there + written) / all;
        return begun ? Math.max(0.5, share) : share;
    }
}
