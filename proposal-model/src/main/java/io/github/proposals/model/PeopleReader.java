package io.github.proposals.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of persons in all the ways in which people write them: {@code Ada (@ada)}, {@code @ada (Ada <a@b.c>)},
 * {@code [@ada](https://github.com/ada)}, bare names and bare handles, separated by commas or only by blanks.
 */
final class PeopleReader {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,200})]\\(([^()\\s]{0,500})\\)");
    private static final Pattern GITHUB =
            Pattern.compile("https?://(?:www\\.)?github\\.com/(?:orgs/)?([\\w-]+(?:/[\\w-]+)?)/?");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@([A-Za-z0-9][\\w-]{0,60}(?:/[\\w.-]{1,60})?)");
    private static final Pattern MAIL =
            Pattern.compile("<?(?:mailto:)?([\\w.+-]{1,80}@[\\w-]{1,80}(?:\\.[\\w-]{1,40})+)>?");
    private static final Pattern ONLY_HANDLES = Pattern.compile("(?:@[\\w/.-]+\\s+)+@[\\w/.-]+");

    private PeopleReader() {}

    static List<Person> read(String text) {
        List<Person> people = new ArrayList<>();
        for (String item : items(text)) {
            people.add(person(item));
        }
        return people;
    }

    /** Commas separate, but not inside of brackets; blanks do where there is nothing but links or handles. */
    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '<' ? 1 : c == ')' || c == ']' || c == '>' ? -1 : 0;
            depth = Math.max(0, depth);
            if ((c == ',' || c == ';') && depth == 0) {
                addAll(items, item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        addAll(items, item.toString().strip());
        return items;
    }

    private static void addAll(List<String> items, String item) {
        String withoutLinks = LINK.matcher(item).replaceAll("").strip();
        if (!item.isEmpty() && withoutLinks.isEmpty()) {
            Matcher link = LINK.matcher(item);
            while (link.find()) {
                items.add(link.group());
            }
        } else if (ONLY_HANDLES.matcher(item).matches()) {
            items.addAll(List.of(item.split("\\s+")));
        } else if (!item.isEmpty()) {
            items.add(item);
        }
    }

    private static Person person(String item) {
        String handle = "";
        String rest = item.replace("\\<", "<").replace("\\>", ">").replace("\\_", "_");
        Matcher link = LINK.matcher(rest);
        if (link.find()) {
            Matcher github = GITHUB.matcher(link.group(2));
            handle = github.matches() ? github.group(1) : "";
            rest = rest.substring(0, link.start()) + link.group(1) + rest.substring(link.end());
        }
        Matcher mail = MAIL.matcher(rest);
        String address = mail.find() ? mail.group(1) : "";
        rest = mail.replaceAll(" ");
        Matcher at = HANDLE.matcher(rest);
        if (at.find()) {
            handle = handle.isEmpty() ? at.group(1) : handle;
            rest = at.replaceAll(" ");
        }
        String name =
                rest.replaceAll("[()<>*_\\[\\]]", " ").replaceAll("\\s+", " ").strip();
        boolean repeats = name.equalsIgnoreCase(handle);
        return new Person(repeats ? "" : name, handle, address, item);
    }
}
