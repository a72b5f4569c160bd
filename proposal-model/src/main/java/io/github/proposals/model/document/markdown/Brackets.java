package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.Spans;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects brackets that are shown as they are written, although their author meant a link or a footnote. */
final class Brackets {

    private static final int LONGEST = 500;

    private static final Pattern ADDRESS =
            Pattern.compile("\\(([^()\\n\\r]{1,300}+(?:\\([^()\\n\\r]{0,100}+\\)[^()\\n\\r]{0,100}+){0,3}+)\\)");

    /** A file, or something on the web; a remark in parentheses is neither. */
    private static final Pattern MEANT =
            Pattern.compile("^(?:https?:|\\.{0,2}/)|\\.[A-Za-z][A-Za-z0-9]{1,4}(?:#\\S{0,100})?$");

    /** Surely a page or a file. */
    private static final String SURE = "\\(((?:https?://|\\.{1,2}/)[^()\\s]{1,300}+|#\\p{L}[^()\\s]{0,100}+"
            + "|[^()\\s]{1,300}?\\.(?i:md|markdown|html?|pdf|png|svg|jpe?g|gif|txt|rst|adoc)(?:#[^()\\s]{0,100}+)?)";

    /** Behind a blank it is no address; words in parentheses are a remark, and so is most of what has a dot in it. */
    private static final Pattern APART = Pattern.compile("[ \\t]{1,9}" + SURE + "\\)");

    /** An address with nothing behind it that could close it. */
    private static final Pattern UNCLOSED = Pattern.compile(SURE + "(?=[ \\t\\r\\n]|$)(?![^|\\r\\n]*\\))");

    /** An address in angle brackets that does not end, or one with a title that does not, or with more than one. */
    private static final Pattern OPEN = Pattern.compile("\\((?:<((?:https?://|\\.{0,2}/)?[^()<>\\n\\r]{1,300}+)\\)"
            + "|<?([^()\\s<>]{1,300}+)>?[ \\t]{1,9}[\"'][^()\\n\\r]{0,300}+\\))");

    /** A number in brackets counts something, and one letter ticks it off. */
    private static final Pattern WORDS = Pattern.compile("[^\\n\\r]{0,300}\\p{L}[^\\n\\r]{0,300}");

    /** A number or a word, and no set of characters such as {@code [^a-z]}. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\^(?:[0-9]{1,9}|\\p{L}[\\p{L}\\p{N}_]{2,60})");

    private static final Pattern DEFINITION =
            Pattern.compile(LineEnds.LINE_START + "[ \\t>]{0,20}\\[\\^([^\\[\\]\\s]{1,100})]:");

    private final List<Problem> broken = new ArrayList<>();
    private final List<Link> footnotes = new ArrayList<>();

    /** Adds what is in brackets, with or without brackets behind. */
    void add(RefNode brackets) {
        if (brackets.isDefined()) {
            return;
        }
        String name = brackets.getReference().toString();
        if (brackets.getText().isEmpty() && FOOTNOTE.matcher(name).matches()) {
            Span span = Blocks.span(brackets.getChars());
            footnotes.add(new Link(Link.Kind.UNDEFINED, name, span, span));
        }
        BasedSequence whole = brackets.getChars().getBaseSequence();
        int from = brackets.getEndOffset();
        Matcher behind = ADDRESS.matcher(whole).region(from, Math.min(whole.length(), from + LONGEST));
        Matcher open = OPEN.matcher(whole).region(from, behind.regionEnd());
        if (open.lookingAt()
                && MEANT.matcher(open.group(1) == null ? open.group(2) : open.group(1))
                        .find()) {
            add(Problem.Kind.OPEN_LINK, brackets, open.end());
        } else if (behind.lookingAt() && isAddress(behind.group(1), brackets instanceof ImageRef)) {
            add(Problem.Kind.BROKEN_LINK, brackets, behind.end());
        } else if (whole.safeCharAt(brackets.getStartOffset() - 1) == ')'
                && brackets.getText().isEmpty()
                && MEANT.matcher(name).find()) {
            add(Problem.Kind.SWAPPED_LINK, brackets, from);
        }
        Matcher apart = behind.usePattern(APART);
        if (brackets.getText().isEmpty()
                && apart.lookingAt()
                && name.length() > 1
                && WORDS.matcher(name).matches()
                && Links.isWholeWord(brackets)) {
            add(Problem.Kind.LINK_APART, brackets, apart.end());
        }
        Matcher unclosed = apart.usePattern(UNCLOSED);
        if (unclosed.lookingAt() && Links.isWholeWord(brackets)) {
            add(Problem.Kind.UNCLOSED_LINK, brackets, unclosed.end());
        }
    }

    private void add(Problem.Kind kind, RefNode brackets, int end) {
        broken.add(new Problem(kind, new Span(brackets.getStartOffset(), end)));
    }

    /** Without blanks it would be one. */
    private static boolean isAddress(String text, boolean image) {
        return text.chars().anyMatch(Character::isWhitespace)
                && (image || MEANT.matcher(text.strip()).find());
    }

    /** {@return the links that are none, outside of comments} */
    List<Problem> problems(Spans hidden) {
        return broken.stream()
                .filter(problem -> !hidden.cover(problem.span()))
                .sorted(Comparator.comparingInt(problem -> problem.span().start()))
                .toList();
    }

    /** {@return the footnotes of which {@code prose} has no text} */
    Stream<Link> withoutText(String prose) {
        if (footnotes.isEmpty()) {
            return Stream.empty();
        }
        Set<String> defined = DEFINITION
                .matcher(prose)
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return footnotes.stream()
                .filter(it -> !defined.contains(it.target().substring(1).toLowerCase(Locale.ROOT)));
    }
}
