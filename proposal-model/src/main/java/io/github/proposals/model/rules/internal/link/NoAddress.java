package io.github.proposals.model.rules.internal.link;

import java.util.regex.Pattern;

/** What templates have where an address is to stand. */
final class NoAddress {

    private static final String WORDS = "TODO|TBD|TBA|FIXME|X{3,9}|N{3,9}";

    /** All of a target, in whatever letters. */
    private static final Pattern TARGET = Pattern.compile("(?i)(?:#?(?:" + WORDS
            + "|(?:insert|add|your)?[ _-]?(?:link|url|uri|address|href)(?:[ _-]?here)?|placeholder)"
            + "|(?:https?|mailto|ftp):/{0,3}|\\.{3}|\u2026|!--.{0,200}--|\\{[^{}]{0,200}}|<[^<>]{0,200}>)?");

    /** A part of an address, such as the number of an issue that is not there yet. */
    private static final Pattern PART = Pattern.compile(
            "(?i:https?://)(?:.{0,500}/)?(?:" + WORDS + "|\\.{3}|\u2026|<[^<>/]{1,99}>|\\{[^{}/]{1,99}})(?:[/?#].*)?");

    private NoAddress() {}

    /** {@return whether a link leads nowhere yet} */
    static boolean is(String target) {
        String bare = target.strip();
        return TARGET.matcher(bare).matches() || PART.matcher(bare).matches();
    }
}
