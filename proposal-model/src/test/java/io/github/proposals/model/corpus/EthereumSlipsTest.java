package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the editors of Ethereum check, one slip each and a near miss: the first is found in its line, the other is not. The
 * lists in the folder {@code ethereum} of the test resources say what it is, the errors that are told, and what changes in
 * the valid proposal beside them.
 */
class EthereumSlipsTest {

    @TestFactory
    Stream<DynamicTest> inTheHeader() throws IOException {
        return slips("header.txt");
    }

    @TestFactory
    Stream<DynamicTest> inTheText() throws IOException {
        return slips("text.txt");
    }

    private static Stream<DynamicTest> slips(String list) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(Eips.LISTS.resolve(list))) {
            String[] parts = line.split(" \\| ");
            tests.add(DynamicTest.dynamicTest(line, () -> {
                String text = Eips.valid();
                for (int i = 2; i < parts.length; i++) {
                    text = Eips.changed(text, parts[i]);
                }
                String told = String.join(", ", Eips.errors(text));
                assertEquals(parts[1], told.isEmpty() ? "fine" : told, text);
            }));
        }
        return tests.stream();
    }
}
