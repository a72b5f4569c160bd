package io.github.proposals.model.site;

import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages to be made together, which is one for most of them.
 *
 * @param path where the page is going to be; of several, where the page is that they belong to
 * @param what they are about
 * @param premises in words, all that they rest on but for what is the same for the whole site, and for files; nothing if that
 *     is too much to be told
 * @param contents makes them, and asks these files
 */
record Work(
        String path, String what, Optional<Supplier<String>> premises, Function<SourceTree, List<Content>> contents) {

    static Work page(String path, String what, Supplier<Content> content) {
        return new Work(path, what, Optional.empty(), tree -> List.of(content.get()));
    }

    /** {@return pages of one kind, by where they are going to be} */
    static Stream<Work> all(String what, Map<String, Supplier<Content>> contents) {
        return contents.entrySet().stream().map(it -> page(it.getKey(), what, it.getValue()));
    }
}
