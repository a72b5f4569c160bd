package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the document of a process names, be it in a list or anywhere in its text. Several words are a name in any case. One word
 * may be of everyday language: it is a name where it is bold, code or quoted, where it has a line or a cell of its own, where it
 * has its capital within a sentence, and where a paragraph names another one as well.
 */
final class NamedAnywhere {

    private static final String MARKS = "*_`\"'“”‘’„";
    private static final Pattern BEFORE_ALONE = Pattern.compile("(?:.*\\|)?[\\s>#+*_`.)0-9-]*");
    private static final Pattern BEHIND_ALONE = Pattern.compile("[\\s:*_`.]*(?:\\|.*)?");

    /** Behind a word that has no capital, or a sign that does not end a sentence. */
    private static final Pattern WITHIN = Pattern.compile("(?:[\\s(]\\p{Ll}[^\\s.!?|]{0,60}|[,;:/→>])\\s{1,20}$|\\($");

    private static final int FAR = 100;

    private final String content;
    private final String lower;
    private final List<String> paragraphs;
    private final List<NameList> lists;
    private final Map<Object, List<String>> rests = new HashMap<>();

    NamedAnywhere(ProposalDocument document, List<NameList> lists) {
        this.content = document.source().content();
        this.lower = content.toLowerCase(Locale.ROOT);
        this.paragraphs = document.blocks().stream()
                .filter(it -> it.kind() == Block.Kind.PARAGRAPH)
                .map(it -> document.source().slice(it.span()).toLowerCase(Locale.ROOT))
                .toList();
        this.lists = lists;
    }

    boolean contains(NameKind kind, NameKind.Group group, NameKind.Entry entry) {
        return lists.stream()
                        .filter(it -> it.kind() == kind)
                        .flatMap(it -> it.items().stream())
                        .anyMatch(it -> entry.names().contains(it.name()))
                || entry.names().all().anyMatch(this::stands)
                || isAmong(group, entry);
    }

    private boolean stands(String name) {
        boolean caseless = lower.length() != content.length()
                || name.toLowerCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT));
        return caseless
                ? content.contains(name)
                : places(lower, name)
                        .anyMatch(it ->
                                name.contains(" ") || isMarked(it, name) || isAlone(it, name) || isWithin(it, name));
    }

    /** {@return where a name stands as a whole word, in any case, and not as part of {@code meta-proposals}} */
    private static IntStream places(String lower, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return IntStream.iterate(lower.indexOf(wanted), it -> it >= 0, it -> lower.indexOf(wanted, it + 1))
                .filter(it -> isEdge(lower, it - 1) && isEdge(lower, it + wanted.length()));
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-';
    }

    private boolean isMarked(int at, String name) {
        int end = at + name.length();
        return at > 0
                && end < content.length()
                && MARKS.indexOf(content.charAt(at - 1)) >= 0
                && MARKS.indexOf(content.charAt(end)) >= 0;
    }

    private boolean isAlone(int at, String name) {
        int end = at + name.length();
        String ahead = content.substring(end, Math.min(content.length(), end + FAR));
        int next = ahead.indexOf('\n');
        return BEFORE_ALONE.matcher(before(at)).matches()
                && BEHIND_ALONE
                        .matcher(next < 0 ? ahead : ahead.substring(0, next))
                        .matches();
    }

    private boolean isWithin(int at, String name) {
        return !before(at).startsWith("#")
                && content.startsWith(name, at)
                && WITHIN.matcher(content.substring(Math.max(0, at - FAR), at)).find();
    }

    /** {@return what stands in front of it in its line, as far as it matters} */
    private String before(int at) {
        String before = content.substring(Math.max(0, at - FAR), at);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private boolean isAmong(NameKind.Group group, NameKind.Entry entry) {
        return rests.computeIfAbsent(group.key(), it -> rest(group)).stream()
                .anyMatch(text -> isIn(text, entry)
                        && group.entries().stream().anyMatch(it -> !it.name().equals(entry.name()) && isIn(text, it)));
    }

    /** {@return the paragraphs without names of several words, of which a part does not count} */
    private List<String> rest(NameKind.Group group) {
        List<String> phrases = group.entries().stream()
                .flatMap(it -> it.names().all())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .filter(it -> it.contains(" "))
                .toList();
        return paragraphs.stream()
                .map(paragraph -> phrases.stream().reduce(paragraph, (text, name) -> text.replace(name, "-")))
                .toList();
    }

    private static boolean isIn(String paragraph, NameKind.Entry entry) {
        return entry.names()
                .all()
                .anyMatch(it -> places(paragraph, it).findAny().isPresent());
    }
}
