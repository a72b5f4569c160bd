package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.DemandWords;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldWords;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.SectionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process demands of a field or a section, and the sentences that this comes from, as the page of the process has it.
 *
 * @param process which process
 * @param what a field or a section
 * @param name what it is called
 * @param when when it must be there
 * @param details what else is said of it, in sentences
 * @param says the sentences of the process
 */
record DemandExplained(
        ProposalProcess process, String what, String name, String when, List<String> details, List<Quote> says)
        implements Explained {

    static Optional<DemandExplained> ofField(ProposalProcess process, String label) {
        return process.field(label).map(it -> of(process, it));
    }

    static Optional<DemandExplained> ofSection(ProposalProcess process, String heading) {
        return process.sections().stream()
                .filter(it -> it.answersTo(heading))
                .findFirst()
                .map(it -> of(process, it));
    }

    private static DemandExplained of(ProposalProcess process, FieldDefinition field) {
        List<String> details = new ArrayList<>();
        details.add("Holds " + FieldWords.type(field) + ".");
        details.addAll(FieldWords.details(field));
        return new DemandExplained(
                process,
                "field",
                field.name(),
                DemandWords.demands(field.demands()),
                details,
                says(field.says(), field.demands()));
    }

    private static DemandExplained of(ProposalProcess process, SectionDefinition section) {
        return new DemandExplained(
                process,
                "section",
                section.name(),
                DemandWords.demands(section.demands()),
                SectionWords.details(section),
                says(section.says(), section.demands()));
    }

    private static List<Quote> says(Quote whole, List<Demand> demands) {
        return Stream.concat(Stream.of(whole), demands.stream().map(Demand::says))
                .filter(Quote::present)
                .distinct()
                .toList();
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("The " + what + " '" + name + "' in " + process.name() + " (" + process.id() + ")");
        lines.add("  " + when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + ".");
        details.forEach(it -> lines.add("  " + it));
        says.forEach(it -> lines.add("  " + it));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("process").value(process.id());
        json.name(what).value(name);
        json.name("when").value(when);
        JsonAnswer.words(json, "details", details);
        JsonAnswer.words(json, "says", says.stream().map(Quote::text).toList());
        json.endObject();
    }
}
