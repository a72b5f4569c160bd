package io.github.proposals.model.authoring;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What fields, statuses and sections of one process are called in another one. Takes down what has no name there. */
final class Counterparts {

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w-])(\\w{1,40})-([0-9]{1,9})(?![\\w-])");

    private final ProposalProcess from;
    private final ProposalProcess to;
    private final Map<String, String> statuses;
    private final Map<String, String> sections = new TreeMap<>();
    private final Set<String> lost = new TreeSet<>();
    private final Map<String, Set<String>> alone = new TreeMap<>();

    Counterparts(ProposalProcess from, ProposalProcess to, Map<String, String> statuses, Map<String, String> sections) {
        this.from = from;
        this.to = to;
        this.statuses = statuses;
        sections.forEach((heading, there) -> this.sections.put(Names.heading(heading), there));
    }

    /** {@return why what somebody said about names cannot be meant; nothing if it can} */
    Optional<Refusal> problem() {
        for (String status : statuses.values()) {
            if (to.lifecycle().status(status).isEmpty()) {
                return Optional.of(Refusal.of(
                        "there is no status '" + status + "' in " + to.id(),
                        "use one of: " + String.join(", ", to.lifecycle().names())));
            }
        }
        for (String section : sections.values()) {
            if (named(section).isEmpty()) {
                return Optional.of(Refusal.of(
                        "there is no section '" + section + "' in " + to.id(),
                        "use one of: "
                                + String.join(
                                        ", ",
                                        to.sections().stream()
                                                .map(SectionDefinition::name)
                                                .toList())));
            }
        }
        return Optional.empty();
    }

    /** {@return the name that a field has there; its own, if it has none} */
    String name(String label) {
        return there(label).map(FieldDefinition::name).orElse(label);
    }

    private Optional<FieldDefinition> there(String label) {
        return to.field(label).or(() -> from.field(label).flatMap(this::counterpart));
    }

    /** Takes down that a field was moved. */
    void moved(String label, String path) {
        if (there(label).isEmpty()) {
            alone.computeIfAbsent(label, it -> new TreeSet<>()).add(path);
        }
    }

    private Optional<FieldDefinition> counterpart(FieldDefinition field) {
        return field.names()
                .all()
                .flatMap(it -> to.field(it).stream())
                .findFirst()
                .or(() -> field.role().isEmpty() ? Optional.empty() : to.fieldFor(field.role()))
                .or(() -> field.type() == FieldType.STATUS ? to.fieldOf(FieldType.STATUS) : Optional.empty());
    }

    /** {@return what a field says there} A status has the name that it has there; a remark behind it stays. */
    String value(HeaderField field) {
        FieldType type = from.field(field.label()).map(FieldDefinition::type).orElse(FieldType.TEXT);
        if (type == FieldType.PROPOSALS
                && !from.prefix().isEmpty()
                && !from.prefix().equals(to.prefix())) {
            return REFERENCE
                    .matcher(field.value())
                    .replaceAll(it -> Matcher.quoteReplacement(
                            it.group(1).equals(from.prefix()) ? to.idOf(Integer.parseInt(it.group(2))) : it.group()));
        }
        return type == FieldType.STATUS ? status(field.value()) : field.value();
    }

    private String status(String value) {
        Optional<Status> status = from.lifecycle().status(value);
        if (status.isEmpty()) {
            return value;
        }
        String name = status.get().name();
        Optional<Status> there = to.lifecycle().status(statuses.getOrDefault(name, name));
        if (there.isEmpty()) {
            lost.add(name);
            return value;
        }
        return there.get().name().equals(name) ? value : there.get().name();
    }

    /**
     * {@return the section that stands there for one with this heading}
     *
     * @param known what the process says about it
     */
    Optional<SectionDefinition> section(String heading, Optional<SectionDefinition> known) {
        String said = sections.get(Names.heading(heading));
        return said != null
                ? named(said)
                : known.flatMap(it -> it.names()
                        .all()
                        .flatMap(name -> answering(name).stream())
                        .findFirst());
    }

    private Optional<SectionDefinition> named(String name) {
        return to.sections().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .or(() -> answering(name));
    }

    private Optional<SectionDefinition> answering(String heading) {
        return to.sections().stream().filter(it -> it.answersTo(heading)).findFirst();
    }

    /** {@return that somebody has to say which statuses are meant; nothing if all have a name there} */
    Optional<Refusal> lost() {
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "these statuses have no counterpart in " + to.id() + ": " + String.join(", ", lost),
                        "say which is meant, such as -Dproposal.migrate.statuses=\""
                                + lost.iterator().next() + "="
                                + to.lifecycle().names().stream().findFirst().orElse("…") + "\"; there are: "
                                + String.join(", ", to.lifecycle().names())));
    }

    /** {@return a sentence for each field without a counterpart} */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        alone.forEach((field, files) -> notes.add("the field '" + field + "' has no counterpart in " + to.id()
                + ", and keeps its name, in " + files.size() + (files.size() == 1 ? " file" : " files")));
        return notes;
    }
}
