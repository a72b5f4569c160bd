package io.github.proposals.model.rules;

import io.github.proposals.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An example on the page of a rule: files that are judged together.
 *
 * @param rule id of the rule
 * @param section the heading below which it stands
 * @param place where its first block starts
 * @param blocks a code block for each file
 */
record Example(String rule, String section, String place, List<Block> blocks) {

    Example {
        blocks = List.copyOf(blocks);
    }

    /**
     * A code block that starts like <code>```markdown file=PEP-0007-cache.md</code>. Beside settings of a {@link Trial} it
     * may say {@code commit=2026-03-01_Ada_Add_the_cache} for what that commit wrote (nothing for what it removed),
     * {@code branch=origin/cache} for what another branch holds,  {@code encoding=windows-1252}, or {@code link=../other.md} for a symbolic link: its text is then only shown.
     *
     * @param attributes what its first line says
     * @param text what stands in it
     */
    record Block(Map<String, String> attributes, String text) {

        private static final List<String> OF_THE_FILE = List.of("file", "encoding", "link", "commit", "branch");

        Block {
            attributes = Map.copyOf(attributes);
        }

        String file() {
            return attributes.getOrDefault("file", "");
        }

        String process() {
            return attributes.getOrDefault("process", "");
        }

        Map<String, String> settings() {
            Map<String, String> settings = new HashMap<>(attributes);
            settings.keySet().removeAll(OF_THE_FILE);
            settings.computeIfPresent("last", (key, value) -> value.replace('_', ' '));
            return settings;
        }

        /** The folders of the {@link Past}. */
        private Path place(Path folder) {
            if (attributes.containsKey("commit")) {
                return folder.resolve("history")
                        .resolve(attributes.get("commit").replace('_', ' '));
            }
            return attributes.containsKey("branch")
                    ? folder.resolve("branches")
                            .resolve(attributes.get("branch").replace('/', '~'))
                    : folder;
        }

        /** {@return what tells this file from the others of its example} */
        String name() {
            return attributes.getOrDefault("commit", "") + attributes.getOrDefault("branch", "") + "/" + file();
        }

        void write(Path folder) throws IOException {
            Path file = place(folder).resolve(file());
            Files.createDirectories(file.getParent());
            if (attributes.containsKey("link")) {
                Files.createSymbolicLink(file, Path.of(attributes.get("link")));
            } else {
                Files.writeString(file, text, Charset.forName(attributes.getOrDefault("encoding", "UTF-8")));
            }
        }
    }

    /** {@return whether {@code block} can be one more file of this example} */
    boolean canHave(Block block) {
        String process = blocks.get(0).process();
        return blocks.stream().noneMatch(it -> it.name().equals(block.name()))
                && List.of("", process).contains(block.process());
    }

    /** {@return this example with one more file} */
    Example with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Example(rule, section, place, more);
    }

    /** {@return what its rule finds when the files stand in {@code folder}, which is empty} */
    Diagnostics judge(Path folder) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (Block block : blocks) {
            block.write(folder);
            settings.putAll(block.settings());
        }
        return new Trial(rule, settings).in(folder);
    }
}
