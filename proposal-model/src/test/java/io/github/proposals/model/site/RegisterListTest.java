package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterListTest {

    @Test
    void leadsToEachRegister() throws IOException {
        RegisterList list = new RegisterList();
        list.add("adr", register("Decisions", 1));
        list.add("jeps", register("Ideas & <b>more</b>", 2));

        assertTrue(list.html().contains("<li><a href=\"adr/index.html\">Decisions</a>: 1 proposal</li>"), list.html());
        assertTrue(
                list.html()
                        .contains(
                                "<li><a href=\"jeps/index.html\">Ideas &amp; &lt;b&gt;more&lt;/b&gt;</a>: 2 proposals</li>"),
                list.html());
        assertEquals(
                List.of("style.css", "index.html"),
                list.alone().stream().map(Page::path).toList());
        assertTrue(list.alone().get(1).text().contains(list.html()));
    }

    @Test
    void tellsThoseApartThatAreCalledTheSame() throws IOException {
        RegisterList list = new RegisterList();
        list.add("core", register("Decisions", 1));
        list.add("ideas", register("Ideas", 1));
        list.add("web", register("Decisions", 2));

        assertEquals(
                List.of("Decisions (core)", "Ideas", "Decisions (web)"),
                list.entries().stream().map(RegisterList.Entry::title).toList());
    }

    private static PublishedRegister register(String name, int proposals) throws IOException {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: x
                        name: "%s"
                        prefix: X
                        files: {name: "{number}.md"}
                        fields: [{name: Status, type: status}]
                        statuses: [{name: Open, initial: true, kind: done}]
                        """.formatted(name)))
                .process()
                .orElseThrow();
        Map<String, String> files = proposals == 1
                ? Map.of("x/0001.md", "# One\n")
                : Map.of("x/0001.md", "# One\n", "x/0002.md", "# Two\n");
        return PublishedRegister.of(
                Proposals.in(SourceTree.of("x", files), process).read(Circumstances.on(LocalDate.of(2026, 11, 29))));
    }
}
