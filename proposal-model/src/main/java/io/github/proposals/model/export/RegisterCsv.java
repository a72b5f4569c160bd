package io.github.proposals.model.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The index as a table, one row for each proposal, one column for each field of the process. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
public final class RegisterCsv implements TextFormat<PublishedRegister> {

    private static final Set<FieldType> ELSEWHERE =
            Set.of(FieldType.NUMBER, FieldType.TITLE, FieldType.STATUS, FieldType.TYPE);

    @Override
    public String fileName() {
        return "index.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        List<FieldDefinition> fields = index.process().fields().stream()
                .filter(field -> !ELSEWHERE.contains(field.type()))
                .toList();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        List<String> head = new ArrayList<>(List.of(
                "id",
                "number",
                "title",
                "status",
                "status kind",
                "status since",
                "type",
                "path",
                "words",
                "first seen",
                "last change"));
        fields.forEach(field -> head.add(harmless(field.name())));
        csv.writeRecord(head);
        for (PublishedProposal proposal : index.proposals()) {
            csv.writeRecord(row(proposal, fields));
        }
        csv.flush();
    }

    private static List<String> row(PublishedProposal proposal, List<FieldDefinition> fields) {
        List<String> row = new ArrayList<>();
        row.add(proposal.id());
        row.add(proposal.number().map(String::valueOf).orElse(""));
        row.add(proposal.title());
        row.add(proposal.statusText());
        row.add(proposal.status()
                .map(Status::kind)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse(""));
        row.add(proposal.statusSince().map(Object::toString).orElse(""));
        row.add(proposal.type());
        row.add(proposal.path());
        row.add(Integer.toString(proposal.words()));
        row.add(proposal.firstSeen().map(it -> it.day().toString()).orElse(""));
        row.add(proposal.lastChange().map(it -> it.day().toString()).orElse(""));
        for (FieldDefinition field : fields) {
            row.add(field.type() == FieldType.PEOPLE ? people(proposal, field) : text(proposal, field));
        }
        return row.stream().map(RegisterCsv::harmless).toList();
    }

    private static String text(PublishedProposal proposal, FieldDefinition field) {
        return proposal.fields().stream()
                .filter(it -> it.known() && it.name().equals(field.name()))
                .map(PublishedProposal.FieldText::text)
                .findFirst()
                .orElse("");
    }

    /** Without the markup of their links. */
    private static String people(PublishedProposal proposal, FieldDefinition field) {
        return proposal.people().stream()
                .filter(it -> it.role().equals(field.role()))
                .map(PublishedProposal.RoleHolder::toString)
                .collect(Collectors.joining(", "));
    }

    /** Proposals come from strangers, and spreadsheets run what looks like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
