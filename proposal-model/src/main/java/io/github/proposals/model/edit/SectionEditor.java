package io.github.proposals.model.edit;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Lines;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds entries to sections, and sections to documents, in the manner of what is there. */
public final class SectionEditor {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern ITEM = Pattern.compile("^( {0,3})([-*+]|(\\d{1,4})([.)]))([ \\t]+)(.*)$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("^([*_`]{0,3})" + DAY + "([*_`]{0,3}:?[*_]{0,3}[ \\t]*(?:[-–—:][ \\t]+)?).*$");
    private static final Pattern DAY_LAST = Pattern.compile("^.*?([:,(–—-]?[ \\t]{0,4}\\(?)" + DAY + "(\\)?\\.?)$");

    private static final Pattern LOWER =
            Pattern.compile("^(?:[*_`]{0,3}" + DAY + "[*_`:]{0,6}[ \\t]*(?:[-–—:][ \\t]+)?)?\\p{Ll}.*$");

    private final ProposalProcess process;

    /** An editor for documents of {@code process}. */
    public SectionEditor(ProposalProcess process) {
        this.process = process;
    }

    /** {@return the text of the document with a dated entry at the end of a section, as the entries there are written} */
    public String append(ProposalDocument document, Section section, LocalDate day, String words) {
        SourceText source = document.source();
        String eol = LineEnds.of(source.content());
        List<Block> blocks = document.blocksIn(ownBody(document, section)).stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .toList();
        Optional<Block> last = blocks.stream()
                .filter(block -> block.kind() != Block.Kind.HTML && block.kind() != Block.Kind.BREAK)
                .reduce((first, second) -> second);
        int after = last.or(() -> blocks.stream()
                        .filter(block -> block.kind() == Block.Kind.HTML)
                        .reduce((first, second) -> second))
                .map(block -> lastLine(source, block.span()))
                .orElse(source.lineOf(section.heading().end()));
        String text = last.map(block -> switch (block.kind()) {
                    case LIST -> eol + item(source, block.span(), day, words);
                    case TABLE -> eol + "| " + day + " | " + words + " |";
                    default -> eol + eol + paragraph(source, block, day, words);
                })
                .orElse(eol + eol + "- " + day + ": " + words);
        Span line = source.line(after);
        return TextEdit.apply(source.content(), List.of(TextEdit.insert(line.end(), text)));
    }

    /** {@return the text of the document with a section that it lacks, at the place where the process has it} */
    public String add(ProposalDocument document, SectionMap sections, SectionDefinition definition, String body) {
        SourceText source = document.source();
        String eol = LineEnds.of(source.content());
        String text = definition.asHeading(process.format().markup(source.path())) + eol + eol + body + eol;
        int rank = process.sections().indexOf(definition);
        Optional<Section> next = sections.matches().stream()
                .filter(match -> match.rank() > rank && match.section().level() <= definition.level())
                .map(SectionMap.Match::section)
                .findFirst();
        if (next.isPresent()) {
            int start = next.get().extent().start();
            return TextEdit.apply(source.content(), List.of(TextEdit.insert(start, text + eol)));
        }
        int last = source.lineCount();
        while (last > 1 && Lines.isBlank(source, last)) {
            last--;
        }
        String end = source.line(last).end() == source.content().length() ? eol : "";
        return TextEdit.apply(
                source.content(),
                List.of(TextEdit.insert(source.line(last).end(), eol + eol + text.stripTrailing() + end)));
    }

    private static Span ownBody(ProposalDocument document, Section section) {
        int end = document.children(section)
                .findFirst()
                .map(child -> child.extent().start())
                .orElse(section.extent().end());
        return new Span(section.body().start(), Math.max(section.body().start(), end));
    }

    private static int lastLine(SourceText source, Span span) {
        int last = source.lineOf(Math.max(span.start(), span.end() - 1));
        while (last > 1 && Lines.isBlank(source, last)) {
            last--;
        }
        return last;
    }

    private static String item(SourceText source, Span list, LocalDate day, String words) {
        String marker = "- ";
        String model = "";
        boolean lower = false;
        for (int number = source.lineOf(list.start()); number <= lastLine(source, list); number++) {
            Matcher item = ITEM.matcher(source.slice(source.line(number)));
            if (item.matches()) {
                String sign =
                        item.group(3) == null ? item.group(2) : Integer.parseInt(item.group(3)) + 1 + item.group(4);
                marker = item.group(1) + sign + item.group(5);
                model = item.group(6);
                lower |= LOWER.matcher(model).matches();
            }
        }
        return marker + dated(model, day, lower ? words.toLowerCase(Locale.ROOT) : words);
    }

    private static String paragraph(SourceText source, Block block, LocalDate day, String words) {
        String model = source.slice(source.line(lastLine(source, block.span())));
        boolean dated =
                DAY_FIRST.matcher(model).matches() || DAY_LAST.matcher(model).matches();
        return block.kind() == Block.Kind.PARAGRAPH && dated ? dated(model, day, words) : "- " + day + ": " + words;
    }

    /** Some write {@code 2026-04-07: accepted}, some {@code **2026-04-07** - accepted}, some {@code accepted: 2026-04-07}. */
    private static String dated(String model, LocalDate day, String words) {
        Matcher first = DAY_FIRST.matcher(model);
        if (first.matches()) {
            String between = first.group(2).isBlank() ? first.group(2) + " " : first.group(2);
            return first.group(1) + day + between.stripTrailing() + " " + words;
        }
        Matcher last = DAY_LAST.matcher(model);
        return last.matches() ? words + last.group(1) + day + last.group(2) : day + ": " + words;
    }
}
