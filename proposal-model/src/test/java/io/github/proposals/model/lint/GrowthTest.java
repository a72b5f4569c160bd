package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Growth;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twice as many proposals are twice the work, whatever they say about each other. Work is counted in what it allocates: that depends
 * neither on the machine nor on who else uses it.
 */
class GrowthTest {

    private static final int COUNT = 200;

    /** What there are many of. */
    private enum Crowd {
        CLEAN(i -> "Words.", i -> ""),
        SUPPRESSED(
                i -> "<!-- proposal: allow link.broken-file: a look-alike -->\n\nSee [it](gone-" + i + ".md).",
                i -> ""),
        WITH_BROKEN_LINKS(i -> "See [it](gone.md), [it](PEP-9999-gone.md) and [it](../gone-" + i + ".md).", i -> ""),
        IN_A_CHAIN(i -> "Words.", i -> "| **Requires** | PEP-%04d |\n| **Supersedes** | PEP-%04d |\n".formatted(i, i)),
        AROUND_ONE(i -> "As PEP-0001 says.", i -> "| **Requires** | PEP-0001 |\n| **Superseded By** | PEP-0001 |\n"),
        WITHOUT_THE_OTHER_SIDE(
                i -> "PEP-%04d.".formatted(i + 5_000), i -> "| **Requires** | PEP-%04d |\n".formatted(i + 5_000)),
        ALL_MISTAKES(i -> "", i -> "| **Status** | Darft |\n| **Sttus** | Draft |\n| **Created** | 2026-02-30 |\n");

        private final IntFunction<String> text;
        private final IntFunction<String> fields;

        Crowd(IntFunction<String> text, IntFunction<String> fields) {
            this.text = text;
            this.fields = fields;
        }

        Map<String, String> files(int count) {
            Map<String, String> files = new HashMap<>();
            StringBuilder list = new StringBuilder("# PEPs\n\n| PEP | Title | Status |\n|---|---|---|\n");
            for (int i = 1; i <= count; i++) {
                String name = "PEP-%04d-lamp.md".formatted(i);
                files.put("peps/" + name, """
                        # PEP-%1$04d: Lamp %1$d

                        | Field | Value |
                        |---|---|
                        | **PEP** | %1$04d |
                        | **Title** | Lamp %1$d |
                        %2$s
                        ## Summary

                        %3$s
                        """.formatted(i, fields.apply(i), text.apply(i)));
                list.append("| [%04d](%s) | Lamp %d | Draft |\n".formatted(i, name, i));
            }
            files.put("peps/README.md", list.toString());
            return files;
        }
    }

    @ParameterizedTest
    @EnumSource(Crowd.class)
    void twiceAsManyProposalsAreTwiceTheWork(Crowd crowd) throws IOException {
        Growth.assertLinear(crowd.name(), COUNT, count -> work(crowd, count));
    }

    /** {@return what it takes to judge proposals that were read and looked at one by one, and to publish them, in bytes} */
    private static long work(Crowd crowd, int count) throws IOException {
        ProposalProcess process = BuiltInProcesses.get("plano-pep");
        ProposalReader reader = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)));
        Linter linter = new Linter(reader, RuleProvider.all(Linter.class.getClassLoader()), LintSettings.NONE);
        Inspection inspection = linter.inspection(process);
        Register register = new RegisterReader(reader, LintSettings.NONE.register())
                .read(SourceTree.of("peps", crowd.files(count)), Progress.NONE, inspection, path -> Optional.empty());
        long before = Growth.allocated();
        int found = inspection.judge(register).counting().all().size();
        int published = PublishedRegister.of(register).proposals().size();
        long after = Growth.allocated();
        assertTrue(published == count && (crowd == Crowd.CLEAN || found > 0), () -> found + " in " + published);
        return after - before;
    }
}
