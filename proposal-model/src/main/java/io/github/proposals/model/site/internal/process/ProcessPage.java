package io.github.proposals.model.site.internal.process;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.DemandWords;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.FieldWords;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.SectionWords;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Said;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.rule.RuleTopic;
import java.util.List;
import java.util.Optional;

/** The page of the process, made of its definition, so that it says what is really checked. */
public final class ProcessPage {

    private static final Template TEMPLATE = SiteTemplates.get("process");

    private final ProposalProcess process;
    private final ProcessAnchors anchors;

    private ProcessPage(ProposalProcess process) {
        this.process = process;
        this.anchors = new ProcessAnchors(process);
    }

    /**
     * {@return the page}
     *
     * @param index the proposals that follow the process
     * @param names their pages, one of which may be that of the process itself
     * @param drawing the lifecycle, if it can be drawn
     * @param topics the rules in force
     */
    public static Content of(
            PublishedRegister index, PageNames names, Optional<LifecycleDrawing> drawing, List<RuleTopic> topics) {
        return new ProcessPage(index.process()).content(index, names, drawing, topics);
    }

    private Content content(
            PublishedRegister index, PageNames names, Optional<LifecycleDrawing> drawing, List<RuleTopic> topics) {
        Lifecycle lifecycle = process.lifecycle();
        View view = new View(
                Frame.of(index, MainPage.PROCESS),
                WebAddress.of(process.source()).or(() -> names.of(process.source())),
                process.shared(),
                drawing,
                lifecycle.statuses().stream().map(this::status).toList(),
                StepRow.of(lifecycle, anchors),
                StepRow.said(lifecycle),
                StepRow.bent(lifecycle),
                lifecycle.undeclared().map(Severity::word),
                lifecycle.undecided().map(Severity::word),
                Said.of(lifecycle.undecidedSays()),
                process.fields().stream().map(this::field).toList(),
                process.fields().stream()
                        .filter(it -> it.type() == FieldType.TYPE)
                        .flatMap(it -> it.values().stream())
                        .toList(),
                process.sections().stream().map(this::section).toList(),
                Conventions.ofNames(process),
                Conventions.others(process),
                topics);
        return new Content(MainPage.PROCESS.page(), view.frame(), TEMPLATE.execute(view));
    }

    private StatusRow status(Status status) {
        return new StatusRow(
                anchors.of(status),
                Badge.of(status),
                status.initial(),
                status.only().words(true),
                status.limits().stream().map(Words::limit).toList(),
                Said.of(status.says()));
    }

    private FieldRow field(FieldDefinition field) {
        return new FieldRow(
                anchors.of(field),
                field.name(),
                FieldWords.type(field),
                DemandWords.demands(field.demands()),
                FieldWords.details(field),
                Said.of(field.says()));
    }

    private SectionRow section(SectionDefinition section) {
        return new SectionRow(
                anchors.of(section),
                section.name(),
                !section.parent().isEmpty(),
                DemandWords.demands(section.demands()),
                SectionWords.details(section),
                Said.of(section.says()));
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            Optional<String> source,
            Optional<String> shared,
            Optional<LifecycleDrawing> drawing,
            List<StatusRow> statuses,
            List<StepRow> steps,
            List<Said> stepsSaid,
            List<StepRow.Bent> bent,
            Optional<String> undeclared,
            Optional<String> undecided,
            Optional<Said> undecidedQuote,
            List<FieldRow> fields,
            List<String> types,
            List<SectionRow> sections,
            List<Conventions> names,
            List<Conventions> others,
            List<RuleTopic> topics) {

        /** The drawing in words. */
        String words() {
            return "The table of steps below says the same in words.";
        }

        boolean hasStatuses() {
            return !statuses.isEmpty();
        }

        boolean hasFields() {
            return !fields.isEmpty();
        }

        boolean hasSections() {
            return !sections.isEmpty();
        }

        boolean hasSteps() {
            return !steps.isEmpty();
        }

        boolean hasTypes() {
            return !types.isEmpty();
        }

        boolean hasBent() {
            return !bent.isEmpty();
        }

        boolean hasOthers() {
            return !others.isEmpty();
        }

        int rules() {
            return topics.stream().mapToInt(it -> it.rules().size()).sum();
        }

        boolean hasOff() {
            return off() > 0;
        }

        long off() {
            return topics.stream()
                    .flatMap(it -> it.rules().stream())
                    .filter(it -> it.severity().isEmpty())
                    .count();
        }
    }

    /** A status. */
    private record StatusRow(
            String anchor, Badge status, boolean initial, String only, List<String> limits, Optional<Said> quote) {}

    /** A field of the header. */
    private record FieldRow(
            String anchor, String name, String type, String demand, List<String> details, Optional<Said> quote) {}

    /** A section. */
    private record SectionRow(
            String anchor, String name, boolean nested, String demand, List<String> details, Optional<Said> quote) {}
}
