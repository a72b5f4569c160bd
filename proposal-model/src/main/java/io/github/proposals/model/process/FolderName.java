package io.github.proposals.model.process;

import java.util.Locale;

/** A value as the name of a folder: {@code In Review} is {@code in-review}. */
public final class FolderName {

    private FolderName() {}

    /** {@return the name: letters and digits with hyphens between them, so that it leads nowhere else; may be empty} */
    public static String of(String value) {
        return value.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
