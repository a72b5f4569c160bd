package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.document.Section;
import io.github.proposals.model.site.internal.html.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry of the table of contents.
 *
 * @param title the heading
 * @param address the link to it
 * @param below the headings directly below it
 */
record Contents(String title, String address, List<Contents> below) {

    /** {@return the headings of the two highest levels that there are} */
    static List<Contents> of(List<Section> sections) {
        int top = sections.stream().mapToInt(Section::level).min().orElse(0);
        Map<Integer, List<Contents>> below = sections.stream()
                .collect(Collectors.groupingBy(
                        Section::parent, Collectors.mapping(it -> of(it, List.of()), Collectors.toList())));
        return sections.stream()
                .filter(section -> section.level() == top)
                .map(section -> of(section, below.getOrDefault(section.index(), List.of())))
                .toList();
    }

    boolean hasMore() {
        return !below.isEmpty();
    }

    private static Contents of(Section section, List<Contents> below) {
        return new Contents(section.title(), "#" + WebAddress.encoded(section.anchor()), below);
    }
}
