package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.site.drawing.LifecycleDrawing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of the process, made of its definition, so that it says what is really checked. */
final class ProcessPage {

    private static final Template TEMPLATE = Templates.get("process");

    private ProcessPage() {}

    static Content of(Index index, Optional<LifecycleDrawing> drawing) {
        ProposalProcess process = index.process();
        Lifecycle lifecycle = process.lifecycle();
        View view = new View(
                Frame.of(index, Place.PROCESS),
                process.name(),
                WebAddress.of(process.source()),
                drawing,
                lifecycle.statuses().stream().map(ProcessPage::status).toList(),
                lifecycle.statuses().stream()
                        .map(it -> new Steps(Badge.of(it), targets(lifecycle, it)))
                        .filter(it -> !it.targets().isEmpty())
                        .toList(),
                process.fields().stream().map(ProcessPage::field).toList(),
                process.sections().stream().map(ProcessPage::section).toList());
        return new Content(Place.PROCESS.page(), view.frame(), TEMPLATE.execute(view));
    }

    private static StatusRow status(Status status) {
        return new StatusRow(Badge.of(status), status.initial(), Words.when(status.only()));
    }

    private static List<Target> targets(Lifecycle lifecycle, Status from) {
        return lifecycle
                .from(from.name())
                .filter(it -> it.severity().isEmpty())
                .map(it -> target(lifecycle, it))
                .toList();
    }

    private static Target target(Lifecycle lifecycle, Transition step) {
        return new Target(
                badge(lifecycle, step.to()), Words.when(step.when()), Words.gate(step.gate()), quote(step.says()));
    }

    private static Badge badge(Lifecycle lifecycle, String status) {
        return lifecycle.status(status).map(Badge::of).orElseGet(() -> new Badge(status, "unknown", ""));
    }

    private static FieldRow field(FieldDefinition field) {
        return new FieldRow(
                field.name(),
                field.type().name().toLowerCase(Locale.ROOT),
                Words.demands(field.demands()),
                String.join(", ", field.values()),
                quote(field.says()));
    }

    private static SectionRow section(SectionDefinition section) {
        return new SectionRow(
                section.name(), !section.parent().isEmpty(), Words.demands(section.demands()), quote(section.says()));
    }

    private static Optional<Quote> quote(Quote quote) {
        return Optional.of(quote).filter(Quote::present);
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            String name,
            Optional<String> source,
            Optional<LifecycleDrawing> drawing,
            List<StatusRow> statuses,
            List<Steps> steps,
            List<FieldRow> fields,
            List<SectionRow> sections) {

        /** The drawing in words. */
        String words() {
            return "The table of steps below says the same in words.";
        }

        boolean hasSteps() {
            return !steps.isEmpty();
        }
    }

    /** A status. */
    private record StatusRow(Badge status, boolean initial, String only) {}

    /** The steps out of a status. */
    private record Steps(Badge from, List<Target> targets) {}

    /** A step to a status. */
    private record Target(Badge to, String when, String needs, Optional<Quote> quote) {}

    /** A field of the header. */
    private record FieldRow(String name, String type, String demand, String values, Optional<Quote> quote) {}

    /** A section. */
    private record SectionRow(String name, boolean nested, String demand, Optional<Quote> quote) {}
}
