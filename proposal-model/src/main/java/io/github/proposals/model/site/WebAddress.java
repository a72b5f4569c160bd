package io.github.proposals.model.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a page may link to, whoever wrote them. */
final class WebAddress {

    /** A browser reads past these, also in the middle of {@code javascript:}. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}]+");

    private static final Pattern ALLOWED = Pattern.compile("(?i)(?:https?://|mailto:)[^/\\\\].*");
    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private WebAddress() {}

    /** {@return {@code text} if it is an address of a page or for mail} */
    static Optional<String> of(String text) {
        String visible = visible(text);
        return ALLOWED.matcher(visible).matches() ? Optional.of(visible) : Optional.empty();
    }

    /** {@return whether {@code text} can be the path of a file: no other place, no script} */
    static boolean isPath(String text) {
        String visible = visible(text);
        return !SCHEME.matcher(visible).matches() && !visible.startsWith("//") && visible.indexOf('\\') < 0;
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** {@return {@code path} as a part of an address} */
    static String encoded(String path) {
        StringBuilder address = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean special = c <= ' ' || c == 0x7F || "<>[]|\\%#?\"'`^{}".indexOf(c) >= 0;
            address.append(special ? String.format("%%%02X", (int) c) : String.valueOf(c));
        }
        return address.toString();
    }
}
