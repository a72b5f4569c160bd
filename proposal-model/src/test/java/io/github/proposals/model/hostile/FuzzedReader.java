package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Migration;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.Plan;
import io.github.proposals.model.authoring.Repairs;
import io.github.proposals.model.config.BaselineReader;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagram.Diagrams;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.history.History;
import io.github.proposals.model.inference.Inference;
import io.github.proposals.model.inference.NumberedFolder;
import io.github.proposals.model.json.JsonSchema;
import io.github.proposals.model.keptlist.KeptListWriter;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.site.LivePages;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Everything that reads what strangers write, each with what is true of its answer whatever it reads. */
enum FuzzedReader {
    /** A proposal in the light of its process: all that is found in it stands in its text. */
    READING {
        @Override
        void read(String process, String text) {
            SourceText source = new SourceText(Judge.FILES.get(process), text);
            ProposalReader reader = Judge.reader(process);
            ProposalDocument document =
                    reader.read(source, SourceTree.of("", register(process))).document();
            int length = source.content().length();
            assertEquals(length, document.prose().length());
            Stream.of(
                            document.sections().stream().map(Section::heading),
                            document.links().stream().map(Link::span),
                            document.blocks().stream().map(Block::span),
                            document.comments().stream())
                    .flatMap(it -> it)
                    .forEach(it -> assertTrue(it.start() >= 0 && it.end() <= length, it.toString()));
            reader.version(source, "");
        }
    },
    /** What earlier runs learnt, with the text written over it, and a sum that fits. */
    MEMORY {
        @Override
        void read(String process, String text) throws IOException {
            MadeUpMemory.of(process, text).ask();
        }
    },
    /** A proposal, judged by all rules. */
    DOCUMENT {
        @Override
        void read(String process, String text) throws IOException {
            Map<String, String> files = new HashMap<>(register(process));
            files.put(Judge.FILES.get(process), text);
            sound(Judge.told(process, lint(process, files), files));
        }
    },
    /** What lies beside a proposal, and the lists of names that a process may look into. */
    BESIDE {
        @Override
        void read(String process, String text) throws IOException {
            Map<String, String> files = new HashMap<>(register(process));
            String file = process.equals("kubernetes-kep") ? "4123-cache/kep.yaml" : Judge.FILES.get(process);
            files.put(file, text);
            files.put("OWNERS_ALIASES", text);
            sound(lint(process, files).diagnostics());
        }
    },
    /** The list that people keep, judged, brought up to date, and up to date then. */
    LIST {
        @Override
        void read(String process, String text) throws IOException {
            Map<String, String> files = new HashMap<>(register(process));
            for (String name : List.of("README.md", "index.md", "PEP-0000-process.md")) {
                files.put(name, text);
            }
            LintResult result = lint(process, files);
            sound(result.diagnostics());
            KeptListWriter.update(result.proposals());
        }
    },
    /** A process. */
    PROCESS {
        @Override
        void read(String process, String text) {
            ProcessReader.Result read = new ProcessReader().read(new SourceText("process.yaml", text));
            sound(read.diagnostics());
            if (read.usable()) {
                new SourceText(
                        "",
                        String.valueOf(read.process().orElseThrow().lifecycle().names()));
            }
        }
    },
    /** A schema, and JSON in a code block. */
    SCHEMA {
        @Override
        void read(String process, String text) {
            problems(BuiltInProcesses.file("ethereum-eip", "citation.json").orElseThrow(), text);
            problems(text, text);
        }

        /** Of a schema that is none, the process is told. */
        private void problems(String schema, String text) {
            try {
                JsonSchema.of(schema).problems(text).forEach(it -> assertTrue(it.length() < 500, it));
            } catch (IllegalArgumentException e) {
                assertTrue(!e.getMessage().isEmpty());
            }
        }
    },
    /** What a project says. */
    PROJECT {
        @Override
        void read(String process, String text) {
            sound(new ProjectConfigReader(new RuleCatalogue(RULES))
                    .read(new SourceText("proposals.yaml", text))
                    .diagnostics());
        }
    },
    /** The findings that a project accepted. */
    BASELINE {
        @Override
        void read(String process, String text) {
            sound(BaselineReader.read(new SourceText("proposals-baseline.yaml", text))
                    .diagnostics());
        }
    },
    /** The diagrams of a document. */
    DIAGRAM {
        @Override
        void read(String process, String text) {
            for (String language : List.of("mermaid", "dot")) {
                String code = "# A\n\n```" + language + "\n" + text.replace("```", "") + "\n```\n\n" + text;
                Diagrams.in(PARSER.parse(new SourceText("a.md", code)));
            }
        }
    },
    /** Documents of which a first process is made, which can be read again. */
    FOREIGN {
        @Override
        void read(String process, String text) {
            Map<String, String> files = Map.of("adr/0001-a.md", text, "adr/0002-b.md", Judge.PROPOSALS.get(process));
            NumberedFolder.in(files.keySet()).forEach(folder -> {
                String yaml = Inference.of("own", folder, SourceTree.of("adr", files), History.none())
                        .text();
                assertTrue(
                        new ProcessReader()
                                .read(new SourceText("process.yaml", yaml))
                                .usable(),
                        yaml);
            });
        }
    },
    /** A proposal that is repaired, moved to another process, and followed by a new one of a template. */
    CHANGE {
        @Override
        void read(String process, String text) throws IOException {
            Map<String, String> files = new HashMap<>(register(process));
            files.put(Judge.FILES.get(process), text);
            files.put("template.md", text);
            SourceTree tree = SourceTree.of("", files);
            Desk desk = new Desk(Judge.reader(process), RULES, LintSettings.NONE, tree, DAY);
            inside(Repairs.plan(desk));
            inside(Migration.plan(desk, BuiltInProcesses.get("madr"), Map.of(), Map.of()));
            inside(NewProposal.plan(desk, new NewProposal.Request("Cache", Optional.empty(), Optional.empty(), "")));
        }
    },
    /** A site with a proposal in it, whose pages stay in their frame whatever it says. */
    SITE {
        @Override
        void read(String process, String text) {
            Map<String, String> files = new HashMap<>(register(process));
            files.put(Judge.FILES.get(process), text);
            LivePages pages = Sites.site(process, SourceTree.of("", files), History.none(), Sites.PUBLISHED)
                    .live("/");
            Set<List<String>> frames = Stream.concat(
                            Stream.of("index", "findings", "relations", "statistics", "process"),
                            pages.index().proposals().stream().map(PublishedProposal::id))
                    .flatMap(it -> pages.page(it + ".html").stream())
                    .map(it -> Jsoup.parse(it.page().text()).body().children().stream()
                            .map(Element::normalName)
                            .toList())
                    .collect(Collectors.toSet());
            assertEquals(1, frames.size(), frames.toString());
        }
    };

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<Rule> RULES = RuleProvider.all(FuzzedReader.class.getClassLoader());
    private static final DocumentParser PARSER = new DocumentParser(BuiltInFormats.ALL, label -> false);

    /** Reads {@code text}, in a register of {@code process} where that matters. */
    abstract void read(String process, String text) throws IOException;

    static Map<String, String> register(String process) {
        Map<String, String> files = new HashMap<>(Judge.BESIDE.getOrDefault(process, Map.of()));
        files.put(Judge.FILES.get(process), Judge.PROPOSALS.get(process));
        return files;
    }

    private static LintResult lint(String process, Map<String, String> files) throws IOException {
        return Judge.linter(process).lint(SourceTree.of("", files), Progress.NONE);
    }

    private static void sound(Diagnostics found) {
        assertEquals(
                List.of(),
                found.all().stream()
                        .filter(it -> it.rule().equals(Mishap.RULE.id()))
                        .map(it -> it.message() + " " + it.finding().help())
                        .toList());
    }

    /** A plan changes files below the directory only, and is none because of a bug. */
    private static void inside(Object outcome) {
        if (outcome instanceof Plan plan) {
            for (FileChange change : plan.changes()) {
                assertTrue(!change.path().startsWith("/") && !change.path().contains(".."), change.path());
            }
        } else {
            assertTrue(!outcome.toString().contains("Exception"), outcome.toString());
        }
    }
}
