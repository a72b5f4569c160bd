package io.github.proposals.model.proposal;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusForm;
import io.github.proposals.model.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what authors write as a status. Nobody else compares such a text with the names of statuses. */
public final class StatusReader {

    /** What stands between two of these was there before. */
    private static final String STRUCK = "~~";

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\b|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}\\b");

    private static final Pattern BOX = Pattern.compile("\\\\?\\[ \\\\?]");
    private static final Pattern TICKED =
            Pattern.compile("\\\\?\\[[xX]\\\\?]\\s*([^\\[\\]\\\\]*?)\\s*(?:-\\s*\\\\?\\[|$)");

    private final Lifecycle lifecycle;
    private final boolean remarks;
    private final boolean anyCase;

    /** A reader for the statuses of {@code process}. */
    public StatusReader(ProposalProcess process) {
        this.lifecycle = process.lifecycle();
        Optional<FieldDefinition> field = process.fieldOf(FieldType.STATUS);
        this.remarks = field.filter(FieldDefinition::remarks).isPresent();
        this.anyCase = field.filter(FieldDefinition::anyCase).isPresent();
    }

    /**
     * {@return what a text says} The name of a status counts most, then the forms of statuses, and last a name or a form
     * with a remark behind it.
     */
    public StatusValue read(String text) {
        String plain = text.contains("|") ? text : InlineMarkdown.plain(InlineMarkdown.withoutFormatting(ticked(text)));
        boolean list = isList(text.contains(STRUCK) ? text : plain);
        String words = remarks ? withoutSigns(plain) : plain;
        Optional<Status> named = lifecycle.status(words);
        if (named.isPresent()) {
            boolean exact =
                    lifecycle.words().stream().anyMatch(it -> anyCase ? it.equalsIgnoreCase(words) : it.equals(words));
            return new StatusValue(text, named, exact, list, Map.of(), Optional.empty());
        }
        Unmarked bare = Unmarked.of(text);
        boolean remark = remarks && !list;
        return formed(bare, remark, list)
                .or(() -> remark ? remarked(bare) : Optional.empty())
                .orElseGet(() -> new StatusValue(text, Optional.empty(), false, list, Map.of(), Optional.empty()));
    }

    /** In a list of boxes, what is meant is the one that has a tick. */
    private static String ticked(String text) {
        List<String> ticked =
                TICKED.matcher(text).results().map(it -> it.group(1)).toList();
        return ticked.size() == 1 && BOX.matcher(text).find() ? ticked.get(0) : text;
    }

    /** Of several forms, the one with most words is meant, even if others could take a remark behind it for a value. */
    private Optional<StatusValue> formed(Unmarked bare, boolean remark, boolean list) {
        return lifecycle.statuses().stream()
                .flatMap(status -> status.forms().stream().map(form -> new Formed(status, form)))
                .sorted(Comparator.comparing(
                        it -> -String.join("", it.form().words()).length()))
                .flatMap(
                        it -> value(bare, it, false, list)
                                .or(() -> remark ? value(bare, it, true, false) : Optional.empty())
                                .stream())
                .findFirst();
    }

    private Optional<StatusValue> value(Unmarked bare, Formed formed, boolean remark, boolean list) {
        StatusForm form = formed.form();
        Optional<List<Span>> found = form.match(bare.text(), remark);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = found.get();
        int end = spans.get(spans.size() - 1).end()
                + form.words().get(form.words().size() - 1).length();
        if (remark && !form.closes() && !isRemark(bare.text().substring(end))) {
            return Optional.empty();
        }
        Map<String, Span> values = new LinkedHashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            values.put(form.fields().get(i), bare.written(spans.get(i)));
        }
        return Optional.of(new StatusValue(
                bare.written(),
                Optional.of(formed.status()),
                anyCase || form.spells(bare.text(), spans),
                list,
                values,
                remark ? Optional.of(bare.behind(end)) : Optional.empty()));
    }

    /** Of "Accepted" and "Accepted with revisions" the longer one is meant. */
    private Optional<StatusValue> remarked(Unmarked bare) {
        String text = bare.text();
        int start = firstWord(text);
        return lifecycle.words().stream()
                .filter(word -> text.regionMatches(true, start, word, 0, word.length()))
                .filter(word -> isRemark(text.substring(start + word.length())))
                .max(Comparator.comparing(String::length))
                .map(word -> new StatusValue(
                        bare.written(),
                        lifecycle.status(word),
                        anyCase || text.startsWith(word, start),
                        false,
                        Map.of(),
                        Optional.of(bare.behind(start + word.length()))));
    }

    /** A remark begins with a sign or a day: another word would make another status of it. */
    private static boolean isRemark(String rest) {
        String remark = rest.strip();
        return !remark.isEmpty()
                && (DAY.matcher(remark).lookingAt() || !Character.isLetterOrDigit(remark.codePointAt(0)));
    }

    private boolean isList(String text) {
        String[] parts = text.split("[|/,]|" + STRUCK);
        List<String> names = lifecycle.words();
        return parts.length > 1
                && Arrays.stream(parts)
                                .filter(part -> names.contains(entry(part)))
                                .count()
                        > 1;
    }

    /** {@return an entry of a list of statuses without what makes it stand out} */
    public static String entry(String part) {
        return InlineMarkdown.plain(
                part.replaceFirst("(?i)^\\s*\\\\?\\[x\\\\?]", "").replace("\\", ""));
    }

    private record Formed(Status status, StatusForm form) {}

    /** Where remarks are fine, so are signs around the word, such as a tick. */
    private static String withoutSigns(String text) {
        int start = firstWord(text);
        int end = text.length();
        while (start < end && isSign(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static int firstWord(String text) {
        int start = 0;
        while (start < text.length() && isSign(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    /** What nobody sees is no sign, and told. */
    private static boolean isSign(int character) {
        return !Character.isLetterOrDigit(character) && Character.getType(character) != Character.FORMAT;
    }
}
