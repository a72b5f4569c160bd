package io.github.proposals.model.document;

import java.util.List;

/** What is known about documents that have no header. */
final class NoHeader implements HeaderStyle {

    @Override
    public String word() {
        return "none";
    }

    @Override
    public String words() {
        return "no header";
    }

    @Override
    public String line(String name, String value) {
        return ("**" + name + "**: " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return List.of();
    }

    @Override
    public int gap() {
        return 1;
    }

    @Override
    public String example(String name, String value) {
        return "'" + name + "' with " + value;
    }
}
