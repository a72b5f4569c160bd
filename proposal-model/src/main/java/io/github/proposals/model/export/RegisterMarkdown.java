package io.github.proposals.model.export;

import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.edit.TableStyle;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The index for people, as Markdown: a table for each kind of status, from what is open to what is over. */
public final class RegisterMarkdown implements TextFormat<PublishedRegister> {

    private final String folder;

    /**
     * A writer.
     *
     * @param folder where the file is going to be, relative to the folder where the build runs
     */
    public RegisterMarkdown(String folder) {
        this.folder = folder;
    }

    @Override
    public String fileName() {
        return "index.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    /** Writes a whole document. */
    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        text.write("# " + MarkdownText.escaped(index.process().name()) + "\n\n" + tables(index, "##"));
    }

    /** {@return the tables alone, each below a heading} {@code marks} are those of the headings. */
    String tables(PublishedRegister index, String marks) {
        StringBuilder text = new StringBuilder();
        StatusGroup.of(index).forEach(group -> table(text, marks + " " + group.heading(), index, group.proposals()));
        return text.isEmpty() ? "There are no proposals yet.\n" : text.toString();
    }

    private void table(StringBuilder text, String heading, PublishedRegister index, List<PublishedProposal> rows) {
        boolean types = index.proposals().stream().anyMatch(it -> !it.type().isEmpty());
        boolean authors = index.proposals().stream().anyMatch(it -> !authors(it).isEmpty());
        boolean since = index.historyKnown();
        List<String> head = new ArrayList<>(Arrays.asList(index.process().prefix(), "Title", "Status"));
        head.addAll(since ? List.of("Since") : List.of());
        head.addAll(types ? List.of("Type") : List.of());
        head.addAll(authors ? List.of("Authors") : List.of());
        text.append(text.isEmpty() ? "" : "\n").append(heading).append("\n\n");
        text.append(TableStyle.PLAIN.row(head)).append('\n');
        text.append(TableStyle.PLAIN.row(Collections.nCopies(head.size(), "---")))
                .append('\n');
        for (PublishedProposal proposal : rows) {
            List<String> cells = new ArrayList<>();
            cells.add("[" + MarkdownText.escaped(number(index, proposal)) + "]("
                    + MarkdownText.address(RelativePath.link(folder, proposal.path())) + ")");
            cells.add(MarkdownText.escaped(proposal.title()));
            cells.add(MarkdownText.escaped(proposal.statusText()));
            if (since) {
                cells.add(proposal.statusSince().map(Object::toString).orElse(""));
            }
            if (types) {
                cells.add(MarkdownText.escaped(proposal.type()));
            }
            if (authors) {
                cells.add(MarkdownText.escaped(authors(proposal)));
            }
            text.append(TableStyle.PLAIN.row(cells)).append('\n');
        }
    }

    private static String number(PublishedRegister index, PublishedProposal proposal) {
        return index.numberOf(proposal).orElse(proposal.id());
    }

    private static String authors(PublishedProposal proposal) {
        return String.join(
                ", ",
                proposal.people().stream()
                        .filter(it -> it.role().equals("author"))
                        .map(PublishedProposal.RoleHolder::shortly)
                        .toList());
    }
}
