package io.github.proposals.model.rules.header;

import io.github.proposals.model.document.HeaderStyle;

/** How a field is written in each style of header, to be shown in help. */
final class HeaderSyntax {

    private HeaderSyntax() {}

    static String row(HeaderStyle style, String name, String value) {
        return switch (style) {
            case FIELD_TABLE -> "a row '| **" + name + "** | … |' with " + value;
            case BOLD_LINES -> "a line '**" + name + "**: …' with " + value;
            case BULLET_LIST -> "an item '- " + name + ": …' with " + value;
            case HEADING_PER_FIELD -> "a heading '" + name + "' with " + value;
            case FRONT_MATTER, PLAIN_LINES -> "a line '" + name + ": …' with " + value;
            case NONE -> "'" + name + "' with " + value;
        };
    }
}
