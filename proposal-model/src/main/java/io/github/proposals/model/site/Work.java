package io.github.proposals.model.site;

import io.github.proposals.model.site.internal.page.Content;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages to be made together, which is one for most of them.
 *
 * @param path where the page is going to be; of several, where the page is that they belong to
 * @param what they are about
 * @param contents makes them
 */
record Work(String path, String what, Supplier<List<Content>> contents) {

    static Work page(String path, String what, Supplier<Content> content) {
        return new Work(path, what, () -> List.of(content.get()));
    }

    /** {@return pages of one kind, by where they are going to be} */
    static Stream<Work> all(String what, Map<String, Supplier<Content>> contents) {
        return contents.entrySet().stream().map(it -> page(it.getKey(), what, it.getValue()));
    }
}
