package io.github.proposals.model.site;

import io.github.proposals.model.document.Section;
import io.github.proposals.model.site.html.WebAddress;
import java.util.List;

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
        return sections.stream()
                .filter(section -> section.level() == top)
                .map(section -> of(
                        section,
                        sections.stream()
                                .filter(it -> it.parent() == section.index())
                                .map(it -> of(it, List.of()))
                                .toList()))
                .toList();
    }

    boolean hasMore() {
        return !below.isEmpty();
    }

    private static Contents of(Section section, List<Contents> below) {
        return new Contents(section.title(), "#" + WebAddress.encoded(section.anchor()), below);
    }
}
