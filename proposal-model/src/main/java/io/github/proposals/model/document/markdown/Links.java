package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.Spans;
import io.github.proposals.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the links of a document, and its comments, while its blocks are walked. */
final class Links {

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<!\\w)(src|srcset|poster|href)\\s{0,9}=\\s{0,9}[\"']([^\"'<>]{1,2000})[\"']", Pattern.CASE_INSENSITIVE);

    /** One of several pictures, of which the reader's screen takes one. Only a comma at its end is none of its address. */
    private static final Pattern SOURCE = Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s++[0-9.]++[wxh])*+");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} _./-]{2,100}");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]{1,3}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,60} \\p{L}{2,60}");

    private final Comments comments;
    private final Brackets brackets = new Brackets();
    private final OpenTags tags = new OpenTags();
    private final List<Link> found = new ArrayList<>();

    Links(Comments comments) {
        this.comments = comments;
    }

    void addDefinition(Reference reference) {
        // Footnotes are written like definitions but hold text, and so do comments: [//]: # (a text)
        boolean comment = reference.getTitle().isNotEmpty()
                && (reference.getUrl().isEmpty() || reference.getUrl().equals("#"));
        if (!reference.getReference().startsWith("^") && !comment) {
            add(Link.Kind.DEFINITION, reference.getUrl(), reference.getUrl());
        }
    }

    void addHtml(BasedSequence html) {
        comments.add(Blocks.span(html));
        tags.add(html);
        Matcher matcher = ATTRIBUTE.matcher(html);
        while (matcher.find()) {
            BasedSequence target = html.subSequence(matcher.start(2), matcher.end(2));
            switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                case "href" -> add(Link.Kind.LINK, target, target);
                case "srcset" -> addSources(target);
                default -> add(Link.Kind.IMAGE, target, target);
            }
        }
    }

    private void addSources(BasedSequence set) {
        Matcher source = SOURCE.matcher(set);
        // What such an address holds has commas of its own.
        while (set.indexOf("data:") < 0 && source.find()) {
            BasedSequence target = set.subSequence(source.start(1), source.end(1));
            add(Link.Kind.IMAGE, target, target);
        }
    }

    void addInlines(Node block) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(block);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof InlineLinkNode link) {
                add(node instanceof Image ? Link.Kind.IMAGE : Link.Kind.LINK, link.getUrl(), link.getChars());
            } else if (node instanceof AutoLink link) {
                add(Link.Kind.LINK, link.getText(), link.getChars());
            } else if (node instanceof HtmlInlineBase) {
                addHtml(node.getChars());
            } else if (node instanceof RefNode reference) {
                addReference(reference);
                brackets.add(reference);
            }
            node.getChildIterator().forEachRemaining(open::push);
        }
    }

    /** Only {@code [text][name]} and {@code [name][]} are surely meant as links: brackets alone are just brackets. */
    private void addReference(RefNode reference) {
        boolean marked =
                reference.getText().isNotEmpty() || reference.getChars().endsWith("[]");
        if (marked && !reference.isDefined() && isWholeWord(reference) && isMeant(reference)) {
            Span span = Blocks.span(reference.getChars());
            found.add(new Link(Link.Kind.UNDEFINED, reference.getReference().toString(), span, span));
        }
    }

    /** An index, such as that of {@code [rows][0]}, refers to nothing; a number behind some words does. */
    private static boolean isMeant(RefNode reference) {
        CharSequence name = reference.getReference();
        return NAME.matcher(name).matches()
                || NUMBER.matcher(name).matches()
                        && WORDS.matcher(reference.getText()).find();
    }

    /** {@code matrix[row][column]} is no link: nobody writes one without a blank in front. */
    static boolean isWholeWord(Node node) {
        BasedSequence whole = node.getChars().getBaseSequence();
        int before = node.getStartOffset() - 1;
        return before < 0 || !Character.isLetterOrDigit(whole.charAt(before));
    }

    private void add(Link.Kind kind, BasedSequence target, BasedSequence whole) {
        found.add(new Link(kind, target.unescape(), Blocks.span(target), Blocks.span(whole)));
    }

    /** {@return what was meant as a link and is none} */
    List<Problem> problems(Spans hidden) {
        return brackets.problems(hidden);
    }

    /** {@return what is never closed} */
    Optional<Problem> openTag(Spans hidden) {
        return tags.problem(hidden);
    }

    /**
     * {@return the links in reading order, without those that only stand in a comment}
     *
     * @param prose where footnotes say something
     */
    List<Link> outside(Spans hidden, String prose) {
        return Stream.concat(found.stream(), brackets.withoutText(prose))
                .filter(link -> !hidden.cover(link.span()))
                .sorted(Comparator.comparingInt(link -> link.span().start()))
                .toList();
    }
}
