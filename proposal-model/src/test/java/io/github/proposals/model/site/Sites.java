package io.github.proposals.model.site;

import static java.util.stream.Collectors.toMap;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteAddress;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sites of proposals in memory, for tests. */
public final class Sites {

    public static final SiteOptions WITH_SOURCE = SiteOptions.of(Optional.of("https://example.org/blob/main"));
    public static final SiteOptions ON_GITHUB = SiteOptions.of(Optional.of("https://github.com/o/r/blob/main/"));
    public static final SiteOptions PUBLISHED = ON_GITHUB.at(SiteAddress.of("https://o.example/"));
    public static final SiteOptions PLAIN = SiteOptions.of(Optional.empty());

    private static final List<Rule> RULES = new BuiltInRules().rules();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String METER = """
            # JEP-0010: Power Meter

            | Field         | Value |
            | ------------- | ----- |
            | **JEP**       | 0010 |
            | **Title**     | Power Meter |
            | **Author(s)** | @ada (Ada Stone <ada@example.org>) |
            | **Status**    | Superseded |
            | **Type**      | Standards Track |
            | **Created**   | 2026-03-01 |
            | **Discussion** | [PR #7](https://example.org/pull/7) |
            | **Requires**  | JEP-0099 |
            | **Superseded-By** | JEP-0011 |

            ---

            ## Abstract

            A meter, as [JEP-0011](JEP-0011-clock.md#how-it-works) has it, ~~maybe~~ with JEP-0011[^1].
            See [below](#details), [the notes](notes.txt), [nowhere](nowhere.md), and ![a picture](meter.png).

            ## Details

            - [x] done
            - [ ] open

            | Left | Right |
            |:-----|------:|
            | 1    | 2     |

            ```yaml
            meter: {watts: 5}   # JEP-0011 is no link here
            ```

            ### Details

            <details open onclick="steal()"><summary>More</summary><script>steal()</script>Text</details>

            [^1]: Or without.
            """;
    private static final String CLOCK = """
            # JEP-0011: Clock & "Bell"

            | Field         | Value |
            | ------------- | ----- |
            | **JEP**       | 0011 |
            | **Title**     | Clock & "Bell" |
            | **Author(s)** | Bob |
            | **Status**    | Discussion |
            | **Type**      | Process |
            | **Created**   | 2026-03-02 |
            | **Supersedes** | JEP-0010 |

            ## How it Works

            It ticks. [Back](./JEP-0010-power-meter.md), [its process](../process.md).
            """;

    private Sites() {}

    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jeps/JEP-0010-power-meter.md", METER);
        files.put("jeps/JEP-0011-clock.md", CLOCK);
        files.put("jeps/notes.txt", "notes");
        return files;
    }

    public static History history() {
        return new HistoryBuilder()
                .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Draft")
                .commit("Bob", "jeps/JEP-0011-clock.md", "Clock", "Discussion")
                .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Superseded")
                .build();
    }

    public static Site sample() {
        return judged().site(WITH_SOURCE);
    }

    /** {@return what the sample is made of} */
    public static Judged judged() {
        return judged("jumpstarter-jep", SourceTree.of("jeps", files()), history());
    }

    public static Judged judged(String process, SourceTree tree, History history) {
        return judged(BuiltInProcesses.get(process), tree, history);
    }

    public static Site site(String process, SourceTree tree, History history, SiteOptions options) {
        return site(BuiltInProcesses.get(process), tree, history, options);
    }

    public static Site site(ProposalProcess process, SourceTree tree, History history, SiteOptions options) {
        return judged(process, tree, history).site(options);
    }

    private static Judged judged(ProposalProcess process, SourceTree tree, History history) {
        try {
            Linter linter = new Linter(
                    new ProposalReader(process, new Circumstances(DAY, DAY, List.of(), history)),
                    RULES,
                    LintSettings.NONE);
            LintResult result = linter.lint(tree, Progress.NONE);
            Checks checks = new Checks(RulesInForce.of(RULES, process, LintSettings.NONE), result.diagnostics());
            return new Judged(PublishedRegister.of(result.proposals()), result.proposals(), checks, linter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Proposals that were read and judged, of which sites can be made. */
    public record Judged(PublishedRegister index, Register register, Checks checks, Linter linter) {

        public Site site(SiteOptions options) {
            return Site.of(index, register, checks, linter, options);
        }

        /** {@return the same proposals, as if something else had been found in them} */
        public Judged with(Checks others) {
            return new Judged(index, register, others, linter);
        }
    }

    /** {@return path to text} */
    public static Map<String, String> pages(Site site) {
        return site.pages().collect(toMap(Page::path, Page::text, (a, b) -> a + b, TreeMap::new));
    }

    /** {@return path to text, without the pages of rules and of what proposals have in common, of which there are many} */
    public static Map<String, String> withoutRules(Site site) {
        Map<String, String> pages = pages(site);
        pages.keySet().removeIf(it -> it.startsWith("rule-") || it.startsWith("by-"));
        return pages;
    }
}
