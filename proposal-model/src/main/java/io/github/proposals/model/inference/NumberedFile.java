package io.github.proposals.model.inference;

import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.RelativePath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document with a number in its name, or in that of a folder of its own.
 *
 * @param path of the document
 * @param folder above all that is named after the number
 * @param before what stands in front of the number, such as {@code PEP-}
 * @param year in which the number was given, with what separates the two; empty where numbers do not begin anew
 * @param digits the number as written; a whole day where the name begins with one
 * @param dated whether it is a day
 * @param between what separates it from the words behind; empty if there are none
 * @param slug the words behind
 * @param end the ending, or the name of the document in its folder, such as {@code /README.md}
 */
record NumberedFile(
        String path,
        String folder,
        String before,
        String year,
        String digits,
        boolean dated,
        String between,
        String slug,
        String end) {

    private static final Pattern NUMBERED =
            Pattern.compile("([A-Za-z]{1,12}[-_ ]?)?([0-9]{1,6})(?:([-_. ])(.{1,200}))?");

    /** A number behind a year begins anew with it: {@code 2026-07-clover}, {@code ADR-2026-007-clover}. */
    private static final Pattern YEARLY =
            Pattern.compile("([A-Za-z]{1,12}[-_ ]?)?((?:19|20)[0-9]{2}[-_.])([0-9]{2,4})(?:([-_. ])(.{1,200}))?");

    private static final Pattern DATED =
            Pattern.compile("([0-9]{4}([-_]?)(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12][0-9]|3[01]))([-_ ])(.{1,200})");

    /** Names of documents that have a folder of their own, which is named after them. */
    private static final Set<String> ALONE = Set.of("readme.md", "index.md", "proposal.md", "rfc.md", "adr.md");

    /** {@return what the name of a document says; nothing if it has no number, or is a template} */
    static Optional<NumberedFile> of(String path) {
        String name = RelativePath.name(path);
        if (!BuiltInFormats.ALL.reads(name) || path.toLowerCase(Locale.ROOT).contains("template")) {
            return Optional.empty();
        }
        String folder = RelativePath.parent(path);
        if (ALONE.contains(name.toLowerCase(Locale.ROOT))) {
            return of(path, RelativePath.parent(folder), RelativePath.name(folder), "/" + name);
        }
        int dot = name.lastIndexOf('.');
        return of(path, folder, name.substring(0, dot), name.substring(dot));
    }

    private static Optional<NumberedFile> of(String path, String folder, String stem, String end) {
        Matcher day = DATED.matcher(stem);
        if (day.matches()) {
            return Optional.of(
                    new NumberedFile(path, folder, "", "", day.group(1), true, day.group(3), day.group(4), end));
        }
        Matcher yearly = YEARLY.matcher(stem);
        Matcher name = NUMBERED.matcher(stem);
        return yearly.matches()
                ? Optional.of(numbered(path, folder, yearly.group(2), yearly.group(3), yearly, end))
                : name.matches() ? Optional.of(numbered(path, folder, "", name.group(2), name, end)) : Optional.empty();
    }

    private static NumberedFile numbered(
            String path, String folder, String year, String digits, Matcher name, String end) {
        int last = name.groupCount();
        return new NumberedFile(
                path, folder, text(name, 1), year, digits, false, text(name, last - 1), text(name, last), end);
    }

    private static String text(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    /** {@return what documents of one kind share} */
    String kind() {
        return before.toLowerCase(Locale.ROOT)
                + (dated ? "date" : isYearly() ? "year" : "number")
                + (isAlone() ? end : "");
    }

    /** {@return whether it has a folder of its own} */
    boolean isAlone() {
        return end.startsWith("/");
    }

    /** {@return whether numbers begin anew each year} */
    boolean isYearly() {
        return !year.isEmpty();
    }

    int number() {
        return dated ? 0 : Integer.parseInt(digits);
    }

    /** {@return the template of its name} */
    String template() {
        String number = dated ? "{date}" : isYearly() ? "{year}" + year.substring(4) + "{number}" : "{number}";
        return before + number + (slug.isEmpty() ? "" : between + "{slug}") + end;
    }

    /** {@return its name without folders that others share} */
    String name() {
        return folder.isEmpty() ? path : path.substring(folder.length() + 1);
    }
}
