package io.github.proposals.model.inference;

import io.github.proposals.model.process.Names;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What labels and statuses are called in many projects, in several languages. What is not here is a text. */
final class Words {

    private static final Set<String> STATUS =
            names("status", "state", "stage", "zustand", "statut", "état", "estado", "stato");

    private static final Set<String> PEOPLE = names(
            "author",
            "authors",
            "owner",
            "owners",
            "owning-sig",
            "decider",
            "deciders",
            "decision-makers",
            "sponsor",
            "reviewers",
            "required reviewers",
            "approvers",
            "review manager",
            "shepherd",
            "consulted",
            "informed",
            "contributors",
            "lead",
            "champion",
            "autor",
            "autoren",
            "entscheider",
            "auteur",
            "auteurs",
            "autores",
            "autori");

    private static final Set<String> CREATED = names(
            "date",
            "created",
            "creation date",
            "start date",
            "creation-date",
            "datum",
            "erstellt",
            "fecha",
            "data",
            "date de création");

    private static final Set<String> UPDATED =
            names("updated", "last updated", "last-updated", "last modified", "last-modified", "modified", "geändert");

    private static final Set<String> TITLE = names("title", "titel", "titre", "título", "titolo");

    private static final Set<String> TYPE = names("type", "category", "kind", "typ", "kategorie", "catégorie", "tipo");

    /** With the field on the other side. */
    private static final Map<String, String> RELATIONS = Stream.of(
                    List.of("supersedes", "superseded by"),
                    List.of("superseded by", "supersedes"),
                    List.of("replaces", "replaced by"),
                    List.of("replaced by", "replaces"),
                    List.of("amends", "amended by"),
                    List.of("amended by", "amends"),
                    List.of("obsoletes", "obsoleted by"),
                    List.of("obsoleted by", "obsoletes"),
                    List.of("clarifies", "clarified by"),
                    List.of("clarified by", "clarifies"),
                    List.of("requires", ""),
                    List.of("see also", ""),
                    List.of("ersetzt", "ersetzt durch"),
                    List.of("ersetzt durch", "ersetzt"))
            .collect(Collectors.toMap(it -> Names.normal(it.get(0)), it -> Names.normal(it.get(1))));

    private static final Map<String, String> KINDS = kinds(Map.of(
            "open",
            "draft proposed proposal review in-review under-review pending discussion provisional new open idea wip rfc"
                    + " last-call active-review awaiting-implementation submitted entwurf vorgeschlagen offen brouillon proposé borrador propuesto bozza",
            "parked",
            "deferred on-hold postponed parked stagnant paused zurückgestellt différé aplazado",
            "accepted",
            "accepted approved adopted agreed ratified implementable scheduled angenommen beschlossen accepté aceptado accettato",
            "done",
            "implemented done final completed complete released shipped finished umgesetzt fertig implementado",
            "closed",
            "rejected declined withdrawn superseded deprecated obsolete replaced abandoned cancelled closed expired returned"
                    + " removed moved abgelehnt ersetzt zurückgezogen veraltet rejeté rechazado",
            "living",
            "active living process lebend"));

    private Words() {}

    static boolean isStatus(String label) {
        return STATUS.contains(Names.normal(label));
    }

    static boolean isPeople(String label) {
        return PEOPLE.contains(Names.normal(label));
    }

    static boolean isTitle(String label) {
        return TITLE.contains(Names.normal(label));
    }

    static boolean isType(String label) {
        return TYPE.contains(Names.normal(label));
    }

    static boolean isRelation(String label) {
        return RELATIONS.containsKey(Names.normal(label));
    }

    /** {@return the label on the other side of a relation; empty if it has none} */
    static String inverse(String label) {
        return RELATIONS.getOrDefault(Names.normal(label), "");
    }

    /** {@return whether a heading, or a phrase below one, may be the label of a field} */
    static boolean isHeading(String label) {
        return isStatus(label) || isRelation(label) || CREATED.contains(Names.normal(label));
    }

    /** {@return what a field is for, where its label alone does not say so} */
    static Optional<String> role(String label) {
        String name = Names.normal(label);
        if (CREATED.contains(name)) {
            return Optional.of("created");
        }
        if (UPDATED.contains(name)) {
            return Optional.of("updated");
        }
        return Set.of("author", "owner", "autor", "autoren", "auteur", "decider")
                        .contains(name)
                ? Optional.of("author")
                : Optional.empty();
    }

    /** {@return the kind of a status, where its name says so} */
    static Optional<String> kind(String status) {
        String name = status.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Optional.ofNullable(KINDS.get(name))
                .or(() -> Optional.ofNullable(KINDS.get(name.replaceAll("-.*", ""))));
    }

    private static Set<String> names(String... labels) {
        return Stream.of(labels).map(Names::normal).collect(Collectors.toSet());
    }

    private static Map<String, String> kinds(Map<String, String> words) {
        Map<String, String> kinds = new TreeMap<>();
        words.forEach((kind, all) -> Stream.of(all.split(" ")).forEach(it -> kinds.put(it, kind)));
        return kinds;
    }
}
