package io.github.proposals.model;

import com.google.re2j.Matcher;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Leftover;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds template text that its author did not remove. */
final class LeftoverReader {

    private static final Pattern FENCE =
            Pattern.compile("^[ ]{0,3}(?:`{3,}|~{3,})[^\\n]*\\n|\\n?[ ]{0,3}(?:`{3,}|~{3,})\\s*$");

    private LeftoverReader() {}

    static List<LeftoverText> read(ProposalProcess process, ProposalDocument document) {
        List<LeftoverText> found = new ArrayList<>();
        for (Leftover leftover : process.leftovers()) {
            switch (leftover.where()) {
                case PROSE -> inProse(leftover, document, found);
                case HEADING -> inHeadings(leftover, document, found);
                case COMMENT -> inComments(leftover, document, found);
                case CODE -> inCode(leftover, document, found);
            }
        }
        found.sort(Comparator.comparingInt(text -> text.span().start()));
        return found;
    }

    private static void inProse(Leftover leftover, ProposalDocument document, List<LeftoverText> found) {
        Matcher matcher = leftover.pattern().matcher(document.prose());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new LeftoverText(leftover, new Span(matcher.start(), matcher.end())));
            }
        }
    }

    private static void inHeadings(Leftover leftover, ProposalDocument document, List<LeftoverText> found) {
        for (Section section : document.sections()) {
            Matcher matcher = leftover.pattern().matcher(document.source().slice(section.heading()));
            if (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                found.add(
                        new LeftoverText(leftover, span.shift(section.heading().start())));
            }
        }
    }

    private static void inComments(Leftover leftover, ProposalDocument document, List<LeftoverText> found) {
        for (Span comment : document.comments()) {
            if (leftover.pattern().matcher(document.source().slice(comment)).find()) {
                found.add(new LeftoverText(leftover, comment));
            }
        }
    }

    private static void inCode(Leftover leftover, ProposalDocument document, List<LeftoverText> found) {
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                String code = FENCE.matcher(document.source().slice(block.span()))
                        .replaceAll("")
                        .strip();
                if (leftover.pattern().matches(code)) {
                    found.add(new LeftoverText(leftover, block.span()));
                }
            }
        }
    }
}
