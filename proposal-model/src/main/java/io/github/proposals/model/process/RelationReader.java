package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part {@code relations} of {@code process.yaml}. */
final class RelationReader {

    static final Key<String> FIELD = Key.nameOf("field", "field", "The field.").must();
    static final Key<String> INVERSE = Key.nameOf("field", "inverse", "The field on the other side.");
    private static final Key<List<String>> AVOID =
            Key.namesOf("status", "avoid", "Statuses that the other one should not have.");
    private static final Key<Optional<Severity>> UNKNOWN =
            Key.severity("unknown", "error", "How bad it is if the other proposal does not exist.");
    private static final Key<Optional<Severity>> ONE_SIDED =
            Key.severity("one-sided", "off", "How bad it is if the other one does not point back.");
    private static final Key<Boolean> SETTLED =
            Key.flag("settled", "Whether a proposal that is done may only name others that are done.");

    private static final Key<Boolean> STABLE =
            Key.flag("stable", "Whether it may only name proposals whose status is at least as [stable](#statuses).");
    private static final Key<List<String>> MENTIONED = Key.namesOf(
            "field",
            "mentioned-in",
            "Fields such as the title: the proposals that these mention have to be named here.");
    private static final Key<Optional<Severity>> UNMENTIONED = Key.severity(
            "unmentioned",
            "off",
            "How bad it is if the text neither mentions nor links a proposal that is named here.");
    private static final Key<String> SUPERSEDES = Key.nameOf(
                    "status",
                    "supersedes",
                    "The field names proposals whose place this one takes, and this is the status that they then have.")
            .usually("`Superseded` or `Replaced`, if there is such a status, for a field with the role `supersedes` or"
                    + " `replaces`");

    static final Shape RELATION = Shape.of(
            "relation",
            FIELD,
            INVERSE,
            AVOID,
            UNKNOWN,
            ONE_SIDED,
            SETTLED,
            STABLE,
            MENTIONED,
            UNMENTIONED,
            Quotes.SAYS,
            SUPERSEDES);

    private RelationReader() {}

    static RelationDefinition relation(YamlMap map, Quotes quotes) {
        return new RelationDefinition(
                map.get(FIELD),
                map.get(INVERSE),
                map.get(UNKNOWN),
                map.get(ONE_SIDED),
                Set.copyOf(map.get(AVOID)),
                map.get(SETTLED),
                map.get(STABLE),
                map.get(MENTIONED),
                map.get(UNMENTIONED),
                map.get(SUPERSEDES),
                quotes.of(map));
    }
}
