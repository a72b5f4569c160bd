package io.github.proposals.model.site.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a page may link to, whoever wrote them. */
public final class WebAddress {

    /** A browser reads past these, also in the middle of {@code javascript:}. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}]+");

    /** The host is all that stands in front of the path: no name with {@code @} that looks like another host. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?i)(?:https?://[\\p{L}\\p{N}._~-]+(?::[0-9]{1,5})?(?:[/?#].*)?|mailto:[^/\\\\].*)");

    /** What no address may hold as it is. */
    private static final Pattern REFUSED = Pattern.compile("[\"<>\\[\\]\\\\^`{|}\uFFFD]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private WebAddress() {}

    /** {@return {@code text} if it is an address of a page or for mail} */
    public static Optional<String> of(String text) {
        String visible = visible(text);
        return ALLOWED.matcher(visible).matches() ? Optional.of(legal(visible)) : Optional.empty();
    }

    /** {@return whether {@code text} can be the path of a file: no other place, no script} */
    public static boolean isPath(String text) {
        String visible = visible(text);
        return !SCHEME.matcher(visible).matches() && !visible.startsWith("//") && visible.indexOf('\\') < 0;
    }

    private static String visible(String text) {
        return Characters.allowed(INVISIBLE.matcher(text).replaceAll(""));
    }

    private static String legal(String address) {
        int hash = address.indexOf('#') + 1;
        String fragment = hash == 0 ? "" : address.substring(hash).replace("#", "%23");
        String whole = hash == 0 ? address : address.substring(0, hash) + fragment;
        return REFUSED.matcher(whole).replaceAll(found -> inBytes(found.group()));
    }

    private static String inBytes(String text) {
        StringBuilder bytes = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return bytes.toString();
    }

    /** {@return {@code text} as a part of an address} */
    public static String encoded(String text) {
        String path = Characters.allowed(text);
        StringBuilder address = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean special = c <= ' ' || c == 0x7F || "<>[]|\\%#?\"'`^{}\uFFFD".indexOf(c) >= 0;
            address.append(special ? inBytes(String.valueOf(c)) : c);
        }
        return address.toString();
    }
}
