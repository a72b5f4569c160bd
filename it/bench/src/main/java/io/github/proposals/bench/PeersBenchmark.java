package io.github.proposals.bench;

import io.github.proposals.bench.Bench.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What other checks take for the same proposals, where {@code npm} is and may fetch them: that of the Ethereum Improvement
 * Proposals, and two that look at any Markdown. Each does something else than we do, and ours begins with Maven.
 *
 * @param builds the projects
 * @param folder where the others are installed
 * @param rounds how often each is measured
 */
record PeersBenchmark(Builds builds, Path folder, int rounds) {

    private static final List<String> PACKAGES = List.of(
            "eipw-lint-js@0.9.0",
            "markdownlint-cli2@0.22.1",
            "remark-cli@12.0.1",
            "remark-frontmatter@5.0.0",
            "remark-preset-lint-recommended@7.0.1");

    List<Row> rows(int count) throws IOException, InterruptedException {
        if (!isInstalled()) {
            System.out.println("No npm here, or it could not fetch the other checks: they are not measured.");
            return List.of();
        }
        String proposals = builds.withProposals(Style.FRONT_MATTER, count)
                .resolve(Style.FRONT_MATTER.directory())
                .toString();
        Path script = folder.resolve("eipw.mjs");
        try (InputStream text = PeersBenchmark.class.getResourceAsStream("eipw.mjs")) {
            Files.write(script, text.readAllBytes());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row(count, "eipw 0.9.0", "node", script.toString(), proposals));
        rows.add(row(count, "markdownlint-cli2 0.22.1", tool("markdownlint-cli2"), proposals + "/*.md"));
        rows.add(row(
                count,
                "remark 12 with its recommended rules",
                tool("remark"),
                "--quiet",
                "--use",
                "remark-frontmatter",
                "--use",
                "remark-preset-lint-recommended",
                "--no-stdout",
                proposals));
        return rows;
    }

    private Row row(int count, String against, String... command) throws IOException, InterruptedException {
        Program ours = builds.goal(Style.FRONT_MATTER, count, "validate", "-Dproposal.memory=false");
        Program theirs = new Program(folder, List.of(command), true);
        return new Row(
                "`validate` of %d, `%s`, nothing remembered".formatted(count, Style.FRONT_MATTER.process()),
                against,
                ours.against(theirs, rounds),
                "");
    }

    private String tool(String name) {
        return folder.resolve("node_modules/.bin").resolve(name).toString();
    }

    private boolean isInstalled() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(
                List.of("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder.toString()));
        command.addAll(PACKAGES);
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("npm.log").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
