package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.TreeAround;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes are found at the same places in whatever folder of whatever clone the files lie, and in whatever order they come. */
class ElsewhereTest {

    private static final int EACH = 4;

    @TempDir
    private Path temporary;

    /** Files that come in the other order. */
    private static final class Backwards extends TreeAround {

        Backwards(SourceTree tree) {
            super(tree);
        }

        @Override
        public List<SourceEntry> entries() throws IOException {
            List<SourceEntry> entries = new ArrayList<>(super.entries());
            Collections.reverse(entries);
            return entries;
        }
    }

    @TestFactory
    Stream<DynamicTest> theSameIsFound() throws IOException {
        return Valid.processes().stream().map(process -> DynamicTest.dynamicTest(process, () -> sameFor(process)));
    }

    private void sameFor(String process) throws IOException {
        List<String> mistakes = Files.readAllLines(Path.of("src/test/resources/causes", process + ".txt"));
        Map<String, String> files = Valid.files(process);
        // Some mistakes at once, as far as each can still be made.
        int made = 0;
        for (int i = 0; i < mistakes.size() && made < EACH; i += Math.max(1, mistakes.size() / (3 * EACH))) {
            String[] parts = mistakes.get(i).split(" \\| ", 3);
            String[] what = parts[1].split(" ", 2);
            if (what[0].equals("CHANGE") && parts.length == 3 && files.containsKey(what[1].strip())) {
                String[] change = parts[2].replace("\\n", "\n").split(" => ", 2);
                String text = files.get(what[1].strip());
                if (change.length == 2 && text.contains(change[0])) {
                    files.put(what[1].strip(), text.replace(change[0], change[1]));
                    made++;
                }
            }
        }
        String here = told(process, tree("proposals", files));
        assertFalse(here.isEmpty(), process);
        assertEquals(here, told(process, tree("records", files)), "in another folder");
        assertEquals(here, told(process, new Backwards(tree("proposals", files))), "in another order");
        for (String clone : List.of("clone", "a b/{c}/.d/É")) {
            Path root = Files.createDirectories(
                    temporary.toRealPath().resolve(process).resolve(clone));
            for (Map.Entry<String, String> file : repository("proposals", files).entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            assertEquals(here, told(process, SourceTree.directory(root, root, "proposals")), "in " + clone);
        }
    }

    private static SourceTree tree(String folder, Map<String, String> files) {
        return SourceTree.of(folder, repository(folder, files));
    }

    private static Map<String, String> repository(String folder, Map<String, String> files) {
        Map<String, String> repository = new TreeMap<>(Map.of("LICENSE.md", ""));
        files.forEach((name, text) -> repository.put(folder + "/" + name, text));
        return repository;
    }

    private static String told(String process, SourceTree tree) throws IOException {
        JudgedProposals judged = Valid.judge(process, tree);
        StringBuilder told = new StringBuilder();
        judged.diagnostics()
                .all()
                .forEach(it -> told.append(it.severity())
                        .append(' ')
                        .append(it.toString().replace(tree.directory() + "/", ""))
                        .append(' ')
                        .append(it.finding().help().replace(tree.directory() + "/", ""))
                        .append('\n'));
        return told.toString();
    }
}
