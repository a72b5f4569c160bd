package io.github.proposals.browser;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The sites that the tests look at. Each is written when it is asked for, once. */
enum TestSites {
    /** All that a proposal can hold, and each status. */
    SAMPLE(() -> sample("sample", SiteWriter::write)),
    /** The same in the frame of another site. */
    IN_SKIN(() -> sample("in-skin", SiteWriter::writeInSkin)),
    /** A thousand proposals. */
    LARGE(() -> SiteWriter.write(
            "large", BuiltInProcesses.get("jumpstarter-jep"), ManyProposals.tree(1000), History.none())),
    /** Proposals with names that people look for. */
    NAMED(() ->
            SiteWriter.write("named", BuiltInProcesses.get("jumpstarter-jep"), NamedProposals.tree(), History.none())),
    /** With an attack in each place. */
    ATTACKS(AttackedSites::proposals),
    /** Our own decisions. */
    OWN(() -> SiteWriter.write(
            "own",
            process(Path.of("../../src/proposals/process.yaml")),
            tree(Path.of("../.."), "src/proposals"),
            History.none())),
    DYNAMO(() -> example("dynamo-dep", "dynamo", "deps")),
    JUMPSTARTER(() -> example("jumpstarter-jep", "jumpstarter", "docs/source/contributing/jeps")),
    PLANO(() -> example("plano-pep", "plano", "docs/peps"));

    /** Those of which every page is looked at. */
    static final List<TestSites> WHOLE = List.of(SAMPLE, OWN, DYNAMO, JUMPSTARTER, PLANO);

    private static final Path SOURCES = Path.of("src", "test", "resources", "sample");

    private final Supplier<WrittenSite> writer;
    private WrittenSite site;

    TestSites(Supplier<WrittenSite> writer) {
        this.writer = writer;
    }

    synchronized WrittenSite site() {
        if (site == null) {
            site = writer.get();
        }
        return site;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the process that a file defines} */
    static ProposalProcess process(Path file) {
        try {
            return process(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the process that a text defines} */
    static ProposalProcess process(String text) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", text));
        return result.process()
                .orElseThrow(() ->
                        new IllegalStateException(result.diagnostics().all().toString()));
    }

    private static SourceTree tree(Path root, String directory) {
        Path whole = root.toAbsolutePath().normalize();
        return SourceTree.directory(whole, whole, directory);
    }

    private static WrittenSite example(String process, String name, String directory) {
        return SiteWriter.write(
                name, BuiltInProcesses.get(process), tree(Path.of("../../examples", name), directory), History.none());
    }

    private static WrittenSite sample(String name, Way way) {
        String gauge = "jeps/JEP-0011-lamp-oil-gauge.md";
        String lamp = "jeps/JEP-0012-electric-lamp.md";
        String plan = "jeps/JEP-0010-light-plan.md";
        Past past = new Past()
                .commit("Ada Stone", "jeps/JEP-0000-jep-process.md", "How Lighthouses Are Changed", "Active")
                .commit("Ada Stone", plan, "Light Plan", "Draft", earlier(plan))
                .commit("Ada Stone", gauge, "Lamp Oil Gauge", "Draft")
                .commit("Ada Stone", gauge, "Lamp Oil Gauge", "Discussion")
                .commit("Bilal Kaya", lamp, "Electric Lamp", "Discussion")
                .commit("Bilal Kaya", lamp, "Electric Lamp", "Accepted")
                .mention("Chen Wei", "JEP-0012", "Implements JEP-0012 (#31)")
                .commit("Bilal Kaya", lamp, "Electric Lamp", "Implementing")
                .commit("Bilal Kaya", lamp, "Electric Lamp", "Implemented")
                .commit("Ada Stone", lamp, "Electric Lamp", "Final")
                .commit("Ada Stone", gauge, "Lamp Oil Gauge", "Superseded")
                .commit("Dora Quill", "jeps/JEP-0017-second-lens.md", "Second Lens", "Draft")
                .commit("Ada Stone", plan, "Light Plan", "Discussion");
        return way.write(name, process(SOURCES.resolve("process.yaml")), tree(SOURCES, "jeps"), past.history());
    }

    /** {@return a text that what is in the file can have come from: other words everywhere, one section less and one more} */
    private static String earlier(String file) {
        try {
            return Files.readString(SOURCES.resolve(file))
                            .replaceFirst("(?s)### Images.*?(?=### )", "")
                            .replaceAll("\\b(?:lamp|First|note)\\b", "candle")
                            .replace("1000", "900")
                            .replace("**Status** | Discussion", "**Status** | Draft")
                    + "\n## Doubts\n\nMore than one, and [all of them](https://example.org/doubts).\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of site to write. */
    private interface Way {

        WrittenSite write(String name, ProposalProcess process, SourceTree tree, History history);
    }
}
