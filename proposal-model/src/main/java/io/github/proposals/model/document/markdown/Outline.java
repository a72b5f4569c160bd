package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From headings to sections and the names that links use for them. */
final class Outline {

    private static final Pattern HTML_ANCHOR =
            Pattern.compile("<[a-zA-Z][^<>]{0,500}?(?<![\\w-])(?:id|name)\\s{0,9}=\\s{0,9}[\"']([^\"'<>]{1,200})[\"']");
    private static final Pattern MYST_TARGET = Pattern.compile(LineEnds.LINE_START + " {0,3}\\(([\\w.:-]{1,200})\\)=");

    /** The end of a line within a heading that somebody wants to be one. */
    private static final Pattern HARD_BREAK = Pattern.compile("(?<!\\\\)\\\\(?=\r?\n)");

    private Outline() {}

    /** {@return one section for each heading} {@code length} is where the last one ends. */
    static List<Section> of(List<Heading> headings, int length) {
        List<Section> sections = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        Deque<Section> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            while (!open.isEmpty() && open.peek().level() >= heading.getLevel()) {
                open.pop();
            }
            String text = text(heading);
            String title = InlineMarkdown.plain(InlineMarkdown.withoutFormatting(text));
            Section section = new Section(
                    i,
                    open.isEmpty() ? -1 : open.peek().index(),
                    heading.getLevel(),
                    title,
                    unique(
                            InlineMarkdown.anchor(
                                    text.indexOf('<') < 0
                                            ? title
                                            : InlineMarkdown.plain(InlineMarkdown.withoutTags(text))),
                            used),
                    textSpan(heading),
                    new Span(heading.getStartOffset(), end(headings, i, length)));
            sections.add(section);
            open.push(section);
        }
        return sections;
    }

    /** {@return what a heading says, with the words of links that are defined elsewhere in the place of these} */
    private static String text(Heading heading) {
        BasedSequence whole = heading.getText();
        StringBuilder text = new StringBuilder();
        int from = whole.getStartOffset();
        for (Node node : heading.getDescendants()) {
            if (node instanceof RefNode link && link.isDefined() && link.getStartOffset() >= from) {
                text.append(whole.baseSubSequence(from, link.getStartOffset()))
                        .append(link.getText().isEmpty() ? link.getReference() : link.getText());
                from = link.getEndOffset();
            }
        }
        String words =
                text.append(whole.baseSubSequence(from, whole.getEndOffset())).toString();
        return words.indexOf('\n') < 0 ? words : HARD_BREAK.matcher(words).replaceAll("");
    }

    private static Span textSpan(Heading heading) {
        BasedSequence text = heading.getText();
        return text.isEmpty() ? Blocks.span(heading) : Blocks.span(text.trim());
    }

    private static int end(List<Heading> headings, int index, int length) {
        int level = headings.get(index).getLevel();
        for (Heading next : headings.subList(index + 1, headings.size())) {
            if (next.getLevel() <= level) {
                return next.getStartOffset();
            }
        }
        return length;
    }

    private static String unique(String anchor, Map<String, Integer> used) {
        int count = used.merge(anchor, 1, Integer::sum);
        return count == 1 ? anchor : anchor + "-" + (count - 1);
    }

    /** {@return all names that a link into the document may use, in lower case since GitHub does not mind} */
    static Set<String> anchors(List<Section> sections, String prose) {
        Set<String> anchors = new HashSet<>();
        sections.forEach(section -> anchors.add(section.anchor()));
        // Few documents have any: look for what every match contains before the patterns do.
        if (prose.indexOf('<') >= 0) {
            add(anchors, HTML_ANCHOR.matcher(prose));
        }
        if (prose.contains(")=")) {
            add(anchors, MYST_TARGET.matcher(prose));
        }
        return anchors;
    }

    private static void add(Set<String> anchors, Matcher matcher) {
        while (matcher.find()) {
            anchors.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
