package io.github.proposals.model.authoring;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.edit.TitleEditor;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title and the headings of sections as another process has them. What it calls the same, or knows as well, stays. */
final class MigratedHeadings {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?\\s+(?=\\p{L})");
    private static final Pattern MARK = Pattern.compile("^ {0,3}(#{1,6})(?=[ \\t]|$)");
    private static final int DEEPEST = 6;

    private final ProposalProcess from;
    private final ProposalProcess to;
    private final Counterparts counterparts;

    MigratedHeadings(ProposalProcess from, ProposalProcess to, Counterparts counterparts) {
        this.from = from;
        this.to = to;
        this.counterparts = counterparts;
    }

    /** {@return the text with other headings} */
    String of(ProposalText text) {
        ProposalDocument document = text.document();
        List<Section> sections = sections(document);
        Map<Section, SectionDefinition> there = there(sections, text.sections());
        // The document of the process keeps its name, and so it keeps its title.
        List<TextEdit> edits = new ArrayList<>(text.proposal().isProcessDocument() ? List.of() : title(text));
        there.forEach(
                (section, definition) -> renamed(document, section, definition).ifPresent(edits::add));
        edits.addAll(levels(document.source(), sections, shift(text.sections())));
        return TextEdit.apply(document.source().content(), edits);
    }

    /** Headings that are neither the title nor a field of the header. */
    private List<Section> sections(ProposalDocument document) {
        Optional<Section> title = document.title()
                .filter(it -> from.sections().stream()
                        .noneMatch(section -> section.level() == 1 && section.answersTo(it.title())));
        return document.sections().stream()
                .filter(section -> title.filter(section::equals).isEmpty())
                .filter(section -> document.header().fields().stream()
                        .noneMatch(field -> section.heading().contains(field.labelSpan())))
                .toList();
    }

    /** No section of the other process stands for two. */
    private Map<Section, SectionDefinition> there(List<Section> sections, SectionMap map) {
        Map<Section, SectionDefinition> there = new LinkedHashMap<>();
        for (Section section : sections) {
            Optional<SectionDefinition> known = map.matches().stream()
                    .filter(match -> match.section().index() == section.index())
                    .map(SectionMap.Match::definition)
                    .filter(it -> it.answersTo(unnumbered(section.title())))
                    .findFirst();
            counterparts
                    .section(unnumbered(section.title()), known)
                    .filter(it -> !there.containsValue(it))
                    .filter(it -> it.answersTo(unnumbered(section.title()))
                            || sections.stream().noneMatch(other -> it.answersTo(unnumbered(other.title()))))
                    .ifPresent(it -> there.put(section, it));
        }
        return there;
    }

    private static String unnumbered(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }

    /** What has the very name that the process gives it gets that of the other one, so that it comes back the same way. */
    private Optional<TextEdit> renamed(ProposalDocument document, Section section, SectionDefinition definition) {
        String written = document.source().slice(section.heading());
        String words = unnumbered(written);
        boolean plain = Names.heading(words).equals(Names.heading(unnumbered(section.title())));
        boolean proper = from.sections().stream().anyMatch(it -> it.name().equals(words))
                && to.sections().stream().noneMatch(it -> it.name().equals(words));
        return definition.answersTo(words) && !proper || !plain
                ? Optional.empty()
                : Optional.of(new TextEdit(
                        new Span(
                                section.heading().end() - words.length(),
                                section.heading().end()),
                        definition.name()));
    }

    /** {@return by how much the main sections stand deeper there; 0 where they do not agree} */
    private int shift(SectionMap map) {
        Set<Integer> shifts = new HashSet<>();
        map.matches().stream()
                .filter(it -> it.inPlace() && it.definition().parent().isEmpty())
                .forEach(match -> counterparts
                        .section(match.section().title(), Optional.of(match.definition()))
                        .filter(it -> it.parent().isEmpty())
                        .ifPresent(
                                it -> shifts.add(it.level() - match.definition().level())));
        return shifts.size() == 1 ? shifts.iterator().next() : 0;
    }

    /** All or none: a heading with a line below it has no other level, and the seventh is none. */
    private static List<TextEdit> levels(SourceText source, List<Section> sections, int shift) {
        List<TextEdit> edits = new ArrayList<>();
        for (Section section : shift == 0 ? List.<Section>of() : sections) {
            Span line = source.line(source.lineOf(section.extent().start()));
            Matcher mark = MARK.matcher(source.slice(line));
            int level = section.level() + shift;
            if (!mark.find() || level < 1 || level > DEEPEST) {
                return List.of();
            }
            edits.add(new TextEdit(new Span(mark.start(1), mark.end(1)).shift(line.start()), "#".repeat(level)));
        }
        return edits;
    }

    /** A title that is written as the process has it is written as the other one has it. */
    private List<TextEdit> title(ProposalText text) {
        Optional<TitleFormat.Parts> parts = text.proposal()
                .title()
                .flatMap(it -> from.title().parse(it.value()).filter(own -> isUsual(text, own, it.value())));
        String number = text.proposal().number().map(to.numbering()::written).orElse("");
        boolean fits = parts.isEmpty()
                || to.title().numbered() == from.title().numbered()
                        && to.title().template().equals(from.title().template())
                || to.title().numbered()
                        && (number.isEmpty()
                                || text.proposal()
                                        .title()
                                        .flatMap(it -> to.title().parse(it.value()))
                                        .filter(it -> !it.number().isEmpty())
                                        .isPresent());
        return fits
                ? List.of()
                : new TitleEditor(to)
                                .usual(text.document(), number, parts.get().title())
                                .filter(it -> isPlain(
                                        text.document(), it.span(), parts.get().title()))
                                .stream()
                                .toList();
    }

    private boolean isUsual(ProposalText text, TitleFormat.Parts parts, String heading) {
        return !from.title().numbered()
                || text.proposal()
                        .number()
                        .map(it -> from.title().written(from.numbering().written(it), parts.title()))
                        .filter(heading::equals)
                        .isPresent();
    }

    /** Markup in a title is not written anew. */
    private static boolean isPlain(ProposalDocument document, Span title, String words) {
        return document.source().slice(title).strip().endsWith(words);
    }
}
