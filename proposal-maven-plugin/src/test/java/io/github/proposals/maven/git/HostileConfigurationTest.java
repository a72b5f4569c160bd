package io.github.proposals.maven.git;

import static io.github.proposals.maven.git.Scratch.files;
import static io.github.proposals.maven.git.Scratch.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clone that names programs and hosts wherever git would run or ask one: none is run, and none is asked. */
class HostileConfigurationTest {

    private static final String ONE = "deps/0001-cache.md";

    /** Where the files of git lie. */
    private enum Lie {
        HERE {
            @Override
            void move(Path clone, Path folder) {
                // There they are.
            }
        },
        /** {@code git worktree add}; what it is told alone counts as well. */
        LINKED {
            @Override
            void move(Path clone, Path folder) throws IOException {
                Path common = Files.createDirectory(folder.resolve("main")).resolve(".git");
                move(clone, common, common.resolve("worktrees/clone"));
                Path own = Files.createDirectories(common.resolve("worktrees/clone"));
                for (String name : List.of("HEAD", "index")) {
                    if (Files.exists(common.resolve(name))) {
                        Files.move(common.resolve(name), own.resolve(name));
                    }
                }
                Files.copy(common.resolve("more"), own.resolve("config.worktree"));
                Files.writeString(own.resolve("commondir"), "../..\n");
                Files.writeString(own.resolve("gitdir"), clone.resolve(".git") + "\n");
                Files.writeString(common.resolve("HEAD"), "ref: refs/heads/main\n");
            }
        },
        SUBMODULE {
            @Override
            void move(Path clone, Path folder) throws IOException {
                Path git =
                        Files.createDirectories(folder.resolve(".git/modules")).resolve("clone");
                move(clone, git, Path.of("../.git/modules/clone"));
            }
        },
        OUTSIDE {
            @Override
            void move(Path clone, Path folder) throws IOException {
                move(clone, folder.resolve("elsewhere"), folder.resolve("elsewhere"));
            }
        };

        abstract void move(Path clone, Path folder) throws IOException;

        void move(Path clone, Path git, Path named) throws IOException {
            Files.move(clone.resolve(".git"), git);
            Files.writeString(clone.resolve(".git"), "gitdir: " + named + "\n");
        }
    }

    /** Each line names a program, a host, or a file with more of these. */
    private static final String CONFIGURATION = """
            [core]
                repositoryformatversion = 1
                fsmonitor = PROGRAM
                hooksPath = hooks-of-strangers
                sshCommand = PROGRAM
                gitProxy = PROGRAM
                askPass = PROGRAM
                editor = PROGRAM
                pager = PROGRAM
                alternateRefsCommand = PROGRAM
                attributesFile = ATTRIBUTES
                worktree = OTHER
            [extensions]
                partialClone = origin
                worktreeConfig = true
            [filter "x"]
                clean = PROGRAM
                smudge = PROGRAM
                process = PROGRAM
                required = true
            [diff]
                external = PROGRAM
            [diff "x"]
                textconv = PROGRAM
                command = PROGRAM
            [merge "x"]
                driver = PROGRAM
            [credential]
                helper = PROGRAM
            [gpg]
                program = PROGRAM
            [log]
                showSignature = true
            [remote "origin"]
                url = HOST
                promisor = true
                partialclonefilter = blob:none
                uploadpack = PROGRAM
                vcs = x
            [include]
                path = more
            """;

    private static final List<String> HOOKS =
            List.of("post-checkout", "post-index-change", "fsmonitor-watchman", "pre-auto-gc", "reference-transaction");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Lie.class)
    void runsNoProgramAndAsksNoHost(Lie lie) throws Exception {
        Path clone = Files.createDirectory(folder.resolve("clone"));
        try (Recording recording = new Recording();
                ServerSocketChannel host = ServerSocketChannel.open()) {
            host.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            host.configureBlocking(false);
            recording.enable("jdk.ProcessStart");
            try (Scratch scratch = new Scratch(clone)) {
                Map<String, String> after = files(ONE, text("Draft", "Kept."), ".gitattributes", "* filter=x diff=x\n");
                ObjectId begin = scratch.commit("begin", files(ONE, text("Draft")));
                ObjectId gone = scratch.commit("gone", files(ONE, text("Draft", "Nobody has this.")), begin);
                ObjectId last = scratch.commit("last", after, gone);
                scratch.branch("main", begin)
                        .remote("main", begin)
                        .branch("work", last)
                        .on("work", after);
                // What is not there is what a partial clone would fetch.
                Files.delete(object(
                        clone,
                        scratch.repository().resolve(gone.name() + ":" + ONE).name()));
            }
            corrupt(clone, ((InetSocketAddress) host.getLocalAddress()).getPort());
            lie.move(clone, folder);
            recording.start();
            read(clone);
            assertNull(host.accept(), "somebody asks the host");
            // So that it is known that somebody would have been seen.
            new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            recording.stop();
            List<String> started = started(recording);
            assertEquals(1, started.size(), started::toString);
            assertFalse(Files.exists(folder.resolve("mark")), "a program of the clone was run");
        }
    }

    /** Does all that goals do with a repository. */
    private void read(Path clone) throws IOException {
        SourceTree tree = SourceTree.directory(clone, clone, "deps");
        for (Depth depth : Depth.values()) {
            GitHistory.read(Scratch.request(clone, "deps", depth, Optional.empty(), Map.of()));
        }
        GitChange.read(clone, tree, Map.of(), Optional.empty(), Optional.empty());
        GitIdentity.in(clone, folder.resolve("home"), Map.of());
        assertTrue(GitOrigin.of(clone).isPresent(), "the configuration is read");
    }

    private void corrupt(Path clone, int port) throws IOException {
        Path git = clone.resolve(".git");
        Path program = program(folder.resolve("program"));
        Path attributes = Files.writeString(folder.resolve("attributes"), "* filter=x diff=x merge=x\n");
        String configuration = CONFIGURATION
                .replace("PROGRAM", program.toString().replace("\\", "/"))
                .replace("OTHER", folder.toString().replace("\\", "/"))
                .replace("ATTRIBUTES", attributes.toString().replace("\\", "/"))
                .replace("HOST", "http://127.0.0.1:" + port + "/x.git");
        Files.writeString(git.resolve("config"), configuration);
        Files.writeString(git.resolve("more"), configuration.replaceAll("(?s)\\[include].*", ""));
        Files.createDirectories(git.resolve("info"));
        Files.writeString(git.resolve("info/attributes"), "* filter=x diff=x merge=x\n");
        Path other = Files.createDirectories(folder.resolve("other/objects"));
        Files.createDirectories(git.resolve("objects/info"));
        Files.writeString(git.resolve("objects/info/alternates"), other + "\n");
        for (String hooks : List.of("hooks", "hooks-of-strangers")) {
            Files.createDirectories(git.resolve(hooks));
            for (String hook : HOOKS) {
                program(git.resolve(hooks).resolve(hook));
            }
        }
    }

    private Path program(Path file) throws IOException {
        Files.writeString(file, "#!/bin/sh\necho ran >> '" + folder.resolve("mark") + "'\n");
        file.toFile().setExecutable(true);
        return file;
    }

    private static Path object(Path clone, String id) {
        return clone.resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    }

    private List<String> started(Recording recording) throws IOException {
        Path file = folder.resolve("events.jfr");
        recording.dump(file);
        List<String> started = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            started.add(event.getString("command"));
        }
        return started;
    }
}
