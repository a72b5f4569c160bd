package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.FolderName;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From labelled values as written to fields as the process defines them. */
final class FieldReader {

    private static final Pattern NONE =
            Pattern.compile("(?i)n\\s?/\\s?a\\.?|na|none(?: yet)?|[-—–]+|not applicable|null|~|\\\\?-");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)[\\[(<]?(?:tbd|tba|tbc|wip|todo|fixme|\\?{1,9}"
            + "|work in progress|under construction|coming (?:soon|later)|will follow|not (?:yet )?written(?: yet)?"
            + "|(?:(?:still|yet|will|is|has|needs) )?(?:to )?be (?:determined|decided|done|added|written|defined"
            + "|announced|filled(?: in| out)?|completed|described|discussed|specified|clarified|confirmed|continued"
            + "|provided)(?: later| soon)?)[\\])>]?[.!?…]{0,3}");
    private static final Pattern BRACKETS = Pattern.compile("\\\\?\\[[^\\[\\]]*\\\\?](?!\\(|\\[)");
    private static final Pattern ITALIC = Pattern.compile("\\*[^*]+\\*|_[^_]+_");
    private static final Pattern PATTERNED = Pattern.compile("(?:[XN#]{3,}|(?i:yyyy[-/]mm[-/]dd))(?:\\s*[*_(].*)?");

    /** Words, but no address: Markdown makes a link of one. */
    private static final Pattern ANGLES =
            Pattern.compile("\\\\?<(?![A-Za-z][A-Za-z0-9+.-]*://[\\p{L}\\p{N}][^\\s<>]*>)[^<>@]*\\\\?>");

    private final ProposalProcess process;
    private final ReferenceReader references;
    private final StatusReader statuses;
    private final Set<String> mentions;

    /** What the few texts say that the process has for its fields. */
    private final Map<String, String> plainTexts = new ConcurrentHashMap<>();

    FieldReader(ProposalProcess process, ReferenceReader references) {
        this.process = process;
        this.references = references;
        this.statuses = new StatusReader(process);
        this.mentions = process.relations().stream()
                .flatMap(relation -> relation.mentioned().stream())
                .collect(Collectors.toSet());
    }

    List<Field> fields(ProposalDocument document) {
        LinkDefinitions definitions = new LinkDefinitions(document);
        return document.header().fields().stream()
                .map(field -> field(document, field, definitions))
                .toList();
    }

    private Field field(ProposalDocument document, HeaderField written, LinkDefinitions definitions) {
        Optional<FieldDefinition> definition = process.field(written.label());
        // Thousands of proposals have the same labels: one text for all of them.
        String label = definition
                .map(FieldDefinition::name)
                .filter(written.label()::equals)
                .orElse(written.label());
        String value = definitions.in(written.value());
        ValueState state = state(value, definition);
        boolean isStatus = state == ValueState.KNOWN
                && definition.filter(it -> it.type() == FieldType.STATUS).isPresent();
        StatusValue status = isStatus ? statuses.read(written.value()) : StatusValue.NONE;
        return field(
                label,
                document.place(written.labelSpan()),
                definition,
                value,
                state,
                document.place(written.valueSpan()),
                status,
                parts(document, written, status));
    }

    private Field field(
            String label,
            Place labelPlace,
            Optional<FieldDefinition> definition,
            String value,
            ValueState state,
            Place place,
            StatusValue status,
            List<Field> parts) {
        return new Field(
                label,
                labelPlace,
                definition,
                state,
                text(value, definition),
                references(value, definition, place.path()),
                place,
                status,
                parts);
    }

    /** {@return a field whose value the name of a folder tells} */
    Field ofFolder(FieldDefinition definition, String folder, Place place) {
        List<String> values =
                definition.type() == FieldType.STATUS ? process.lifecycle().names() : definition.values();
        String value = values.stream()
                .filter(it -> FolderName.of(it).equals(FolderName.of(folder)))
                .findFirst()
                .orElse(folder);
        StatusValue status = definition.type() == FieldType.STATUS ? statuses.read(value) : StatusValue.NONE;
        return field(definition, value, place, status);
    }

    private Field field(FieldDefinition definition, String value, Place place, StatusValue status) {
        Optional<FieldDefinition> known = Optional.of(definition);
        return field(definition.name(), place, known, value, state(value, known), place, status, List.of());
    }

    private List<ProposalId> references(String value, Optional<FieldDefinition> definition, String path) {
        if (definition.filter(it -> it.type() == FieldType.PROPOSALS).isPresent()) {
            return references.inValue(value, path);
        }
        return definition.filter(it -> mentions.contains(it.name())).isPresent()
                ? references.inWords(value)
                : List.of();
    }

    private List<Field> parts(ProposalDocument document, HeaderField written, StatusValue status) {
        List<Field> parts = new ArrayList<>();
        for (FieldDefinition definition : status.values().isEmpty() ? List.<FieldDefinition>of() : process.fields()) {
            Span span = status.values().get(definition.name());
            if (span != null && definition.type() != FieldType.STATUS) {
                Place place = place(document, written, span);
                String value = status.words(span);
                parts.add(field(definition, value, place, StatusValue.NONE));
            }
        }
        return parts;
    }

    /** A value on several lines, or with comments, is not what stands in the document. */
    private static Place place(ProposalDocument document, HeaderField written, Span part) {
        Span value = written.valueSpan();
        return document.source().content().startsWith(written.value(), value.start())
                ? document.place(part.shift(value.start()))
                : document.place(value).narrow(written.value().substring(part.start(), part.end()));
    }

    /** Emphasis and code marks are no part of a single word; in lists of people and links they may be. */
    private String text(String value, Optional<FieldDefinition> definition) {
        FieldType type = definition.map(FieldDefinition::type).orElse(FieldType.TEXT);
        return switch (type) {
            case STATUS, TYPE, CHOICE -> value.contains("|") ? value : shown(value);
            case NUMBER -> NumberForm.number(definition.get(), shown(value));
            case TITLE, DATE -> shown(value);
            case PEOPLE -> PeopleReader.written(process.words().withCommas(value));
            default -> value;
        };
    }

    private static String shown(String value) {
        return InlineMarkdown.plain(InlineMarkdown.withoutFormatting(value));
    }

    ValueState state(String value, Optional<FieldDefinition> definition) {
        if (value.isEmpty()) {
            return ValueState.EMPTY;
        }
        String plain = InlineMarkdown.plain(value);
        List<String> none = definition.map(FieldDefinition::none).orElse(List.of());
        if (matches(value, plain, none) || isNone(plain) || process.words().isNone(plain)) {
            return ValueState.NONE;
        }
        boolean allowed = definition.map(it -> isAllowed(plain, it)).orElse(false);
        if (!allowed && (isUnknown(plain) || process.words().isUnknown(plain))) {
            return ValueState.UNKNOWN;
        }
        List<String> hints = definition.map(FieldDefinition::hints).orElse(List.of());
        boolean template = matches(value, plain, hints)
                || BRACKETS.matcher(value).matches()
                || ITALIC.matcher(value).matches() && !allowed
                || ANGLES.matcher(value).matches()
                || PATTERNED.matcher(value).matches()
                || PATTERNED.matcher(plain).matches()
                || definition.map(it -> isWholeList(value, it)).orElse(false);
        return template ? ValueState.TEMPLATE : ValueState.KNOWN;
    }

    /** {@return whether a text says that there is nothing} */
    static boolean isNone(String plain) {
        return NONE.matcher(plain).matches();
    }

    /** {@return whether a text says that it will be filled later} */
    static boolean isUnknown(String plain) {
        return UNKNOWN.matcher(plain).matches();
    }

    private boolean matches(String value, String plain, List<String> texts) {
        for (String text : texts) {
            if (text.equalsIgnoreCase(value)
                    || plainTexts.computeIfAbsent(text, InlineMarkdown::plain).equalsIgnoreCase(plain)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Draft | Under Review | …}: the template's list. If one entry stands out, its author has chosen. */
    private boolean isWholeList(String value, FieldDefinition definition) {
        if (value.indexOf('|') < 0) {
            return false;
        }
        List<String> parts = List.of(value.split("(?<!\\s)\\s*\\\\?\\|\\s*"));
        long marked = parts.stream()
                .filter(part -> !InlineMarkdown.plain(part).equals(part.strip()))
                .count();
        return parts.size() > 1
                && (marked == 0 || marked == parts.size())
                && parts.stream().allMatch(part -> isAllowed(InlineMarkdown.plain(part), definition));
    }

    private boolean isAllowed(String plain, FieldDefinition definition) {
        return definition.type() == FieldType.STATUS
                ? statuses.read(plain).status().isPresent()
                : definition.values().stream().anyMatch(plain::equalsIgnoreCase);
    }
}
