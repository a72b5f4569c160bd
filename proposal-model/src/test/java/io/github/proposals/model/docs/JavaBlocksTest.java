package io.github.proposals.model.docs;

import static io.github.proposals.model.docs.Docs.ROOT;
import static io.github.proposals.model.docs.Docs.SITE;
import static io.github.proposals.model.docs.Docs.blocks;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.Proposals;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies Java from the README or the guide gets what compiles, once his editor has added the imports. */
class JavaBlocksTest {

    private static final String IMPORTS = Stream.of(
                    "io.github.proposals.model",
                    "io.github.proposals.model.conformance",
                    "java.io",
                    "java.nio.file",
                    "java.time",
                    "java.util.stream",
                    "org.junit.jupiter.api")
            .map(it -> "import " + it + ".*;\n")
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyBlockCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Stream.concat(Stream.of(ROOT.resolve("README.md")), Files.list(SITE))) {
            for (Path page :
                    pages.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                for (String block : blocks(page, "java")) {
                    tests.add(dynamicTest(
                            page.getFileName() + ": "
                                    + block.strip().lines().findFirst().orElse(""),
                            () -> assertCompiles(block)));
                }
            }
        }
        assertTrue(tests.size() > 1, "there is Java in README and guide");
        return tests.stream();
    }

    private void assertCompiles(String block) throws IOException {
        String body = block.contains("class ")
                ? block
                : "class Block { void run(Path directory) throws IOException {\n" + block + "\n} }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        boolean compiled = compiler.getTask(
                        told,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", classPath()),
                        null,
                        List.of(source(IMPORTS + body)))
                .call();
        assertTrue(compiled, told::toString);
    }

    private static String classPath() {
        return Stream.of(Proposals.class, DynamicTest.class)
                .map(JavaBlocksTest::home)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Block.java"), JavaFileObject.Kind.SOURCE) {
            /** A block may be of a public class. */
            @Override
            public boolean isNameCompatible(String name, JavaFileObject.Kind kind) {
                return true;
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
