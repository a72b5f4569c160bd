package io.github.proposals.model.site.internal.page;

import java.util.Locale;

/** A name where it begins a line, as neither front matter nor a process writes it. */
public final class Label {

    private Label() {}

    /** {@return the name with a capital} */
    public static String of(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
