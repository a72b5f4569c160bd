package io.github.proposals.model.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads lists of persons in all the ways in which people write them: {@code Ada (@ada)}, {@code @ada (Ada <a@b.c>)},
 * {@code [@ada](https://github.com/ada)}, bare names and bare handles, separated by commas or only by blanks, where a
 * person ends with a handle or a mail address; <code>{name: Ada, github: ada}</code> where a header is YAML.
 */
final class PeopleReader {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,200})]\\(([^()\\s]{0,500})\\)");
    private static final Pattern GITHUB =
            Pattern.compile("https?://(?:www\\.)?github\\.com/(?:orgs/)?([\\w-]+(?:/[\\w-]+)?)/?");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@([A-Za-z0-9][\\w-]{0,60}(?:/[\\w.-]{1,60})?)");
    private static final Pattern MAIL =
            Pattern.compile("<?(?:mailto:)?([\\w.+-]{1,80}@[\\w-]{1,80}(?:\\.[\\w-]{1,40}){1,20})>?");

    private static final Pattern VALUES = Pattern.compile("\\{?\\s*((?:[\\w.-]{1,60}: [^{}]{1,500}))}?");
    private static final Pattern VALUE = Pattern.compile("(?:^|,)\\s*([\\w.-]{1,60}): (\"[^\"]*\"|[^,]*)");

    /** How a person is called where each part has a name of its own, with what stands around the part in a line. */
    private static final Map<String, String> PARTS = Map.of(
            "name", "%s",
            "fullname", "%s",
            "github", " @%s",
            "handle", " @%s",
            "email", " <%s>",
            "mail", " <%s>");

    /** What separates persons beside a comma: line breaks, the marks of lists, and the word. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?i)(?<!\\s)\\s*<br\\s*/?>\\s*|(?:^|(?<!\\s)\\s+)[-*]\\s+|(?<!\\s)\\s+(?:and|&)\\s+");

    private PeopleReader() {}

    static List<Person> read(String text) {
        List<Person> people = new ArrayList<>();
        for (String item : items(SEPARATOR.matcher(text).replaceAll(", "))) {
            people.add(person(item));
        }
        return people;
    }

    /** Commas separate, but not inside of brackets or quotes; so does a blank in front of a further handle or link. */
    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int quoted = c == '"' && item.toString().isBlank() ? text.indexOf('"', i + 1) : -1;
            if (quoted > 0) {
                item.append(text, i + 1, quoted);
                i = quoted;
                continue;
            }
            depth += "([<{".indexOf(c) >= 0 ? 1 : ")]>}".indexOf(c) >= 0 ? -1 : 0;
            depth = Math.max(0, depth);
            boolean next = Character.isWhitespace(c)
                    && i + 1 < text.length()
                    && "@[".indexOf(text.charAt(i + 1)) >= 0
                    && (item.indexOf("@") >= 0 || item.indexOf("](") >= 0);
            if (depth == 0 && (c == ',' || c == ';' || next || isBehindMail(item, text, i))) {
                add(items, item);
            } else {
                item.append(c);
            }
        }
        add(items, item);
        return items;
    }

    /** A word behind a mail address in angle brackets begins the next person. */
    private static boolean isBehindMail(StringBuilder item, String text, int at) {
        int end = item.length();
        return Character.isWhitespace(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && end > 0
                && item.charAt(end - 1) == '>'
                && item.lastIndexOf("@") > item.lastIndexOf("<");
    }

    private static void add(List<String> items, StringBuilder item) {
        String text = item.toString().strip();
        if (!text.isEmpty()) {
            items.add(text);
        }
        item.setLength(0);
    }

    private static Person person(String item) {
        String handle = "";
        String rest = inALine(item).replace("\\<", "<").replace("\\>", ">").replace("\\_", "_");
        Matcher link = LINK.matcher(rest);
        if (link.find()) {
            Matcher github = GITHUB.matcher(link.group(2));
            handle = github.matches() ? github.group(1) : "";
            String text = link.group(1);
            boolean named = !text.startsWith("@") && !text.equalsIgnoreCase(handle);
            String behind = LINK.matcher(rest.substring(link.end())).replaceAll("$1");
            rest = rest.substring(0, link.start()) + text + (named && isRemark(behind) ? "" : behind);
        }
        Matcher mail = MAIL.matcher(rest);
        String address = mail.find() ? mail.group(1) : "";
        rest = mail.replaceAll(" ");
        Matcher at = HANDLE.matcher(rest);
        if (at.find()) {
            handle = handle.isEmpty() ? at.group(1) : handle;
            rest = at.replaceAll(" ");
        }
        String name = withoutLoneQuotes(rest.replaceAll("[()<>*\\[\\]]", " "))
                .replaceAll("\\s+", " ")
                .strip();
        boolean repeats = name.equalsIgnoreCase(handle);
        return new Person(repeats ? "" : name, handle, address, item);
    }

    /** {@return a list of persons as people write it, where a header is YAML and some have a name for each part} */
    static String written(String text) {
        return text.indexOf('{') < 0
                ? text
                : items(text).stream()
                        .map(item -> inALine(item).indexOf(',') < 0 ? inALine(item) : item)
                        .collect(Collectors.joining(", "));
    }

    private static String inALine(String item) {
        Matcher values = VALUES.matcher(item);
        if (!values.matches()) {
            return item;
        }
        StringBuilder line = new StringBuilder();
        VALUE.matcher(values.group(1)).results().forEach(it -> {
            String value = it.group(2).replace("\"", "").strip();
            String part = PARTS.getOrDefault(it.group(1), "");
            if (!part.isEmpty() && !value.isEmpty()) {
                line.append(String.format(Locale.ROOT, part, value.startsWith("@") ? value.substring(1) : value));
            }
        });
        return line.isEmpty() ? item : line.toString();
    }

    /** Behind a linked name, words in brackets are no part of it; a handle and a mail address are looked for in there. */
    private static boolean isRemark(String behind) {
        String remark = behind.strip();
        return remark.startsWith("(") && remark.endsWith(")") && !remark.contains("@");
    }

    /** Those around a nickname belong to the name. */
    private static String withoutLoneQuotes(String name) {
        String[] parts = name.split("\"", -1);
        boolean nickname = parts.length == 3 && Stream.of(parts).noneMatch(String::isBlank);
        return nickname ? name : name.replace('"', ' ');
    }
}
