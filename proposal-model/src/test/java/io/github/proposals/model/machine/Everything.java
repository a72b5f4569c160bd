package io.github.proposals.model.machine;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.NumberAssignment;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Promotion;
import io.github.proposals.model.authoring.Repairs;
import io.github.proposals.model.authoring.Supersession;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.ReportFormats;
import io.github.proposals.model.rules.BuiltInRules;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program that does all that there is to do with some proposals, on a machine of whatever kind. */
final class Everything {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Rule> RULES = new BuiltInRules().rules();

    private static final String PROCESS = """
            extends: dynamo-dep
            id: iris-dep
            fields:
              - {name: Review Date, type: date, role: review-date, forms: [d MMMM yyyy, yyyy-MM-dd]}
              - {name: Implementation Date, type: date, forms: [yyyy-MM-dd], deadlines: []}
            """;

    /** With letters that other countries fold in other ways, and with words that have an I. */
    private static final Map<String, String> FILES = Map.of(
            "deps/0007-INDEXING-iii.md",
            """
            # INDEXING ISSUES İıŞ 12%

            **STATUS**: UNDER REVIEW

            **Authors**: [@ILKIN](https://github.com/ILKIN), İpek

            **CATEGORY**: ARCHITECTURE

            **Review Date**: 24 December 2026

            **Replaces**: DEP-0008

            ## INITIAL ITEMS

            See [this](#initial-items), [that](<0008-tiny.md#TINY>), [İ](#i̇), ![I](IMAGE.PNG) and `I`.

            <DIV ID="INNER" CLASS="LIST"><I>I</I><IMG SRC="I.GIF"></DIV> &IOTA; &Iacute;

            | I | İ |
            |---|---|
            | 1 | 2 |

            ## İ

            TBD
            """,
            "deps/0008-tiny.md",
            """
            # TINY

            **Status**: Replaced

            **Authors**: @ada

            **Category**: Guidelines

            **Review Date**: 2026-12-01

            **Replaced By**: DEP 0007
            """,
            "deps/XXXX-later.md",
            "# LATER\n\n**Status**: Draft\n\n**Authors**: @ada\n\n**Category**: Process\n");

    private final Map<String, String> results = new TreeMap<>();

    /** Prints the name and the hash of each result; a calendar itself, so that its days are seen. */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[0].equals("none")) {
            Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        }
        Everything all = new Everything();
        SourceText process = new SourceText("process.yaml", PROCESS);
        all.of("own", new ProcessReader().read(process).process().orElseThrow(), SourceTree.of("deps", FILES));
        for (String id : BuiltInProcesses.ids()) {
            all.example(id);
        }
        StringBuilder text = new StringBuilder();
        all.results.forEach(
                (name, result) -> text.append(name.endsWith(".ics") ? result : hash(result) + " " + name + "\n"));
        System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** The example of a process has the first word of its name, or all of it. */
    private void example(String id) throws IOException {
        Path examples = Path.of("..", "examples");
        Path root = Stream.of(id, id.replaceFirst("-.*", ""))
                .map(examples::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        String directory = BuiltInProcesses.directories(id).stream()
                .filter(it -> Files.isDirectory(root.resolve(it)))
                .findFirst()
                .orElseThrow();
        of(id, BuiltInProcesses.get(id), SourceTree.directory(root, root, directory));
    }

    private void of(String name, ProposalProcess process, SourceTree tree) throws IOException {
        History history = new HistoryBuilder()
                .commit("İpek", "deps/0007-INDEXING-iii.md", "INDEXING", "Draft")
                .commit("Ada", "deps/0007-INDEXING-iii.md", "INDEXING", "Under Review")
                .build();
        ProposalReader reader = new ProposalReader(process, new Circumstances(DAY, DAY, List.of("ILKIN"), history));
        Linter linter = new Linter(reader, RULES, LintSettings.NONE);
        LintResult result = linter.lint(tree, Progress.NONE);
        Report report = new Report(process.id(), List.of(), result.diagnostics());
        results.put(name + "/console", new ConsoleReporter(Palette.PLAIN).write(report));
        for (TextFormat<Report> format : ReportFormats.all()) {
            results.put(name + "/" + format.fileName(), format.write(report));
        }
        PublishedRegister index = PublishedRegister.of(result.proposals());
        for (TextFormat<PublishedRegister> format :
                RegisterFormats.all(process, Optional.of("https://example.org/İ/"), "target")) {
            results.put(name + "/" + format.fileName(), format.write(index));
        }
        if (name.equals("own")) {
            site(name, process, linter, result, index);
        }
        Desk desk = new Desk(reader, RULES, LintSettings.NONE, tree, DAY);
        plan(
                name + "/new",
                NewProposal.plan(
                        desk,
                        new NewProposal.Request(
                                "INITIAL İdeas, 10%", Optional.empty(), Optional.of("İpek (@IPEK)"), "")));
        plan(name + "/fix", Repairs.plan(desk));
        plan(
                name + "/promote",
                Promotion.plan(desk, new Promotion.Request(process.idOf(1), "under review", Map.of(), true)));
        plan(name + "/supersede", Supersession.plan(desk, process.idOf(7), process.idOf(8), true));
        plan(name + "/number", NumberAssignment.plan(desk, "LATER", Optional.empty()));
    }

    private void site(String name, ProposalProcess process, Linter linter, LintResult result, PublishedRegister index) {
        Checks checks = new Checks(RulesInForce.of(RULES, process, LintSettings.NONE), result.diagnostics());
        Site site = Site.of(
                index,
                result.proposals(),
                checks,
                linter,
                SiteOptions.of(Optional.of("https://github.com/o/r/blob/main/")));
        site.pages().forEach(page -> {
            results.put(name + "/site/" + page.path(), page.text());
            for (Asset asset : page.assets()) {
                results.put(name + "/site/" + asset.path(), new String(asset.content(), StandardCharsets.ISO_8859_1));
            }
        });
    }

    private void plan(String name, Outcome outcome) {
        results.put(
                name, outcome instanceof Plan plan ? plan.summary() + plan.diff() + plan.notes() : outcome.toString());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).toString(Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
