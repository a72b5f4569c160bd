package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.documents;
import static io.github.proposals.model.docs.Docs.groups;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide describes what there is, shows what can be read, and links to what exists. */
class DocumentationTest {

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String module : List.of("proposal-model", "proposal-maven-plugin", "it/browser")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> types.add(name.replace(".java", "")));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            named.addAll(groups(Files.readString(ROOT.resolve(document)), "`([A-Z][a-z]+[A-Za-z]*)`"));
        }
        assertTrue(named.contains("Linter"), "types were not found");
        named.removeAll(types);
        assertEquals(Set.of(), named);
    }

    @Test
    void everyPropertyOfTheGoalsIsDescribed() throws IOException {
        Set<String> properties = new TreeSet<>();
        try (Stream<Path> mojos =
                Files.list(ROOT.resolve("proposal-maven-plugin/src/main/java/io/github/proposals/maven"))) {
            for (Path mojo : mojos.filter(Files::isRegularFile).toList()) {
                properties.addAll(groups(Files.readString(mojo), "property = \"([^\"]+)\""));
            }
        }
        assertTrue(properties.contains("proposal.directory"), "properties were not found");
        String goals = Files.readString(SITE.resolve("goals.md"));
        for (String property : properties) {
            assertTrue(goals.contains("`" + property + "`"), property + " is not in goals.md");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (Link link : parse(document).links()) {
                String[] parts = link.target().split("#", 2);
                Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
                boolean local = !link.target().contains(":");
                boolean there = Files.exists(target)
                        && (parts.length == 1 || parse(target).anchors().contains(parts[1]));
                if (local && !there) {
                    broken.add(ROOT.relativize(document) + ": " + link.target());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPageOfTheGuideIsLinked() throws IOException {
        Set<String> linked = parse(SITE.resolve("index.md")).links().stream()
                .map(Link::target)
                .collect(toSet());
        try (Stream<Path> pages = Files.list(SITE)) {
            Set<String> left = pages.map(page -> page.getFileName().toString())
                    .filter(page -> !page.equals("index.md") && !linked.contains(page))
                    .collect(toSet());
            assertEquals(Set.of(), left);
        }
    }

    private static ProposalDocument parse(Path file) throws IOException {
        return new DocumentParser(BuiltInFormats.ALL, label -> false)
                .parse(new SourceText(file.toString(), Files.readString(file)));
    }
}
