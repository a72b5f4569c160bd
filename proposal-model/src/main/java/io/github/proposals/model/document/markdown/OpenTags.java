package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.Spans;
import io.github.proposals.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags that hold Markdown as well as HTML, and that nothing closes. Browsers close them where the document ends, so that all
 * that follows is folded away, or stands in the middle.
 */
final class OpenTags {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(details|summary|div|center|table)(?=[\\s/>])[^<>]{0,1000}+>", Pattern.CASE_INSENSITIVE);

    private record Tag(String name, boolean closes, Span span) {}

    private final List<Tag> tags = new ArrayList<>();

    /** Adds those of a piece of HTML, in any order. */
    void add(BasedSequence html) {
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            tags.add(new Tag(
                    matcher.group(2).toLowerCase(Locale.ROOT),
                    !matcher.group(1).isEmpty(),
                    Blocks.span(html.subSequence(matcher.start(), matcher.end()))));
        }
    }

    /** {@return the first tag that is never closed, outside of comments} What it holds is open because of it. */
    Optional<Problem> problem(Spans hidden) {
        Map<String, Deque<Span>> open = new HashMap<>();
        tags.stream()
                .filter(tag -> !hidden.cover(tag.span()))
                .sorted(Comparator.comparingInt(tag -> tag.span().start()))
                .forEach(tag -> {
                    Deque<Span> same = open.computeIfAbsent(tag.name(), it -> new ArrayDeque<>());
                    if (!tag.closes()) {
                        same.push(tag.span());
                    } else {
                        same.poll();
                    }
                });
        return open.values().stream()
                .flatMap(Deque::stream)
                .min(Comparator.comparingInt(Span::start))
                .map(span -> new Problem(Problem.Kind.OPEN_TAG, span));
    }
}
