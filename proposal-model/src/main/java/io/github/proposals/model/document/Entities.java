package io.github.proposals.model.document;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters written by their names, such as {@code &amp;}: those that people use where Markdown or a keyboard lacks them. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");

    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("copy", "\u00A9"),
            Map.entry("reg", "\u00AE"),
            Map.entry("trade", "\u2122"),
            Map.entry("sect", "\u00A7"),
            Map.entry("middot", "\u00B7"),
            Map.entry("times", "\u00D7"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("bull", "\u2022"),
            Map.entry("hellip", "\u2026"),
            Map.entry("larr", "\u2190"),
            Map.entry("rarr", "\u2192"),
            Map.entry("harr", "\u2194"),
            Map.entry("le", "\u2264"),
            Map.entry("ge", "\u2265"),
            Map.entry("ne", "\u2260"),
            Map.entry("vert", "|"),
            Map.entry("auml", "\u00E4"),
            Map.entry("ouml", "\u00F6"),
            Map.entry("uuml", "\u00FC"),
            Map.entry("szlig", "\u00DF"),
            Map.entry("eacute", "\u00E9"),
            Map.entry("egrave", "\u00E8"));

    private Entities() {}

    /** Reads the name that may stand at an offset of {@code text}, and returns where it ends. What is no name is a character. */
    static int read(String text, int from, StringBuilder read) {
        Matcher name = ENTITY.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        boolean found = name.lookingAt();
        read.append(found ? character(name) : text.charAt(from));
        return found ? name.end() : from + 1;
    }

    private static String character(MatchResult match) {
        if (match.group(3) != null) {
            return NAMED.getOrDefault(match.group(3), match.group());
        }
        boolean decimal = match.group(1) != null;
        int code = decimal ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code)
                ? Character.toString(code)
                : match.group();
    }
}
