package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says how bad a finding is: the project, or else the process, or else the demand, or else the rule. */
class SeveritiesTest {

    /** Finds something in every proposal; a demand may give it a severity of its own. */
    private record Finder(Optional<Severity> demand) implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("a.found", Severity.WARNING, "There is a proposal.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            Finding finding = Finding.at(Place.ofFile(text.proposal().path()), "found");
            return Stream.of(demand.map(finding::severity).orElse(finding));
        }
    }

    @Test
    void theRuleSaysHowBadItsFindingsAre() throws IOException {
        assertEquals("warning[a.found]", only(process(""), LintSettings.NONE, Optional.empty()));
    }

    @Test
    void theDemandGoesBeforeTheRule() throws IOException {
        assertEquals("info[a.found]", only(process(""), LintSettings.NONE, Optional.of(Severity.INFO)));
    }

    @Test
    void theProcessGoesBeforeTheDemand() throws IOException {
        ProposalProcess process = process("rules: {a.found: error}\n");
        assertEquals("error[a.found]", only(process, LintSettings.NONE, Optional.of(Severity.INFO)));
    }

    @Test
    void theProjectGoesBeforeTheProcess() throws IOException {
        ProposalProcess process = process("rules: {a.found: error}\n");
        LintSettings settings = settings(Optional.of(Severity.WARNING));
        assertEquals("warning[a.found]", only(process, settings, Optional.of(Severity.INFO)));
    }

    @Test
    void theProcessMaySwitchARuleOff() throws IOException {
        assertEquals("", only(process("rules: {a.found: off}\n"), LintSettings.NONE, Optional.of(Severity.ERROR)));
    }

    @Test
    void theProjectMaySwitchARuleOff() throws IOException {
        assertEquals("", only(process("rules: {a.found: error}\n"), settings(Optional.empty()), Optional.empty()));
    }

    @Test
    void theProjectMaySwitchARuleOnThatTheProcessSwitchesOff() throws IOException {
        LintSettings settings = settings(Optional.of(Severity.INFO));
        assertEquals("info[a.found]", only(process("rules: {a.found: off}\n"), settings, Optional.empty()));
    }

    private static String only(ProposalProcess process, LintSettings settings, Optional<Severity> demand)
            throws IOException {
        ProposalReader reader = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)));
        LintResult result = new Linter(reader, List.of(new Finder(demand)), settings)
                .lint(SourceTree.of("peps", Map.of("peps/S-0001-a.md", "# A\n")), Progress.NONE);
        assertEquals(1, result.proposals().all().size());
        return result.diagnostics().all().stream()
                .map(it -> it.severity().word() + "[" + it.rule() + "]")
                .collect(Collectors.joining("\n"));
    }

    private static LintSettings settings(Optional<Severity> severity) {
        return new LintSettings(Map.of("a.found", severity), List.of());
    }

    private static ProposalProcess process(String more) {
        String yaml = "id: small\nprefix: S\nfiles: {name: \"S-{number}-{slug}.md\"}\n" + more;
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", yaml));
        assertEquals(List.of(), result.diagnostics().all());
        return result.process().orElseThrow();
    }
}
