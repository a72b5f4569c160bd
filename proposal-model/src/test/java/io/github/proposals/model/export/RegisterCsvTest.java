package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

    @Test
    void isWhatItWasBefore() throws IOException {
        Golden.compare("index.csv", new RegisterCsv().write(Sample.index()));
    }

    @Test
    void aFormulaIsText() {
        String csv = new RegisterCsv().write(Sample.index());
        assertTrue(csv.contains("\"'=1+2 |"), csv);
        for (List<String> row : read(csv)) {
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
    }

    @Test
    void everyRowHasEveryColumn() {
        List<List<String>> rows = read(new RegisterCsv().write(Sample.index()));
        assertEquals(4, rows.size());
        rows.forEach(row -> assertEquals(rows.get(0).size(), row.size()));
        assertEquals("JEP-0010", rows.get(1).get(0));
        assertTrue(rows.get(2).get(2).endsWith("`x`, y; z"));
    }

    @Test
    void withoutProposalsThereIsOnlyTheHead() {
        assertEquals(1, read(new RegisterCsv().write(Sample.empty())).size());
    }

    /** Written here, so that the library does not judge itself. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
