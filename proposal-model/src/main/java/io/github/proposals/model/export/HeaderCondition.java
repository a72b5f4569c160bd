package io.github.proposals.model.export;

import com.google.gson.JsonObject;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SaidCondition;
import io.github.proposals.model.process.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions as far as a header alone shows that they hold. */
final class HeaderCondition {

    private final ProposalProcess process;
    private final HeaderValues values;

    HeaderCondition(ProposalProcess process) {
        this.process = process;
        this.values = new HeaderValues(process);
    }

    /** {@return what a header looks like for which a condition surely holds, or surely does not; nothing if none shows it} */
    Optional<JsonObject> surely(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return surely(not.part(), !holds);
        }
        if (condition instanceof Condition.All all) {
            return holds ? every(all.parts(), true) : some(all.parts(), false);
        }
        if (condition instanceof Condition.Any any) {
            return holds ? some(any.parts(), true) : every(any.parts(), false);
        }
        if (condition instanceof SaidCondition.StatusIs it) {
            return status(status -> it.names().contains(status.name()) == holds);
        }
        if (condition instanceof SaidCondition.KindIs it) {
            return status(status -> it.kinds().contains(status.kind()) == holds);
        }
        if (condition instanceof SaidCondition.TypeIs it) {
            return process.fieldOf(FieldType.TYPE)
                    .map(type -> has(
                            type,
                            Schemas.words(type.values().stream()
                                    .filter(value -> it.names().contains(value) == holds)
                                    .toList())));
        }
        if (condition instanceof SaidCondition.FieldIs it && !it.values().isEmpty() && holds) {
            return process.field(it.field())
                    .map(field -> has(
                            field,
                            Schemas.any(it.values().stream()
                                    .sorted()
                                    .map(value -> Schemas.text(Schemas.anyCase(value)))
                                    .toList())));
        }
        return Optional.empty();
    }

    private Optional<JsonObject> every(List<Condition> parts, boolean hold) {
        List<Optional<JsonObject>> all =
                parts.stream().map(it -> surely(it, hold)).toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(Schemas.all(all.stream().flatMap(Optional::stream).toList()));
    }

    private Optional<JsonObject> some(List<Condition> parts, boolean hold) {
        List<JsonObject> some =
                parts.stream().flatMap(it -> surely(it, hold).stream()).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(Schemas.any(some));
    }

    private Optional<JsonObject> status(Predicate<Status> wanted) {
        Stream<Status> statuses = process.lifecycle().statuses().stream().filter(wanted);
        return process.fieldOf(FieldType.STATUS).map(field -> has(field, values.status(field, statuses)));
    }

    private static JsonObject has(FieldDefinition field, JsonObject value) {
        return Schemas.any(
                field.names().all().map(it -> Schemas.required(it, value)).toList());
    }
}
