package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.proposals.model.document.markdown.Markdown;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Texts are written by strangers: no pattern of ours takes more than linear time for any, or more of the stack for a longer
 * one. What a process says is no pattern of ours, and is left to RE2.
 */
class PatternsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.proposals.model");

    private static final Pattern IN_PLACE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*[,)]");

    private static final Pattern GROUP_AGAIN = Pattern.compile("\\)[*+?{]");

    private static final int MOST = 100_000;
    private static final int DEEP = 2_000;
    private static final int FEW = 64;
    private static final long ENDLESS = 100_000_000;

    /** What the patterns are made of, over and over, with something behind it that they do not expect. */
    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            " \n",
            "a",
            "A1",
            "1",
            "-",
            ".",
            ",",
            "*",
            "_",
            "~",
            "`",
            "#",
            ":",
            "/",
            "\\",
            "|",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "{",
            "!",
            "\"",
            "'",
            "a.",
            "a-",
            "-a",
            "a/",
            ".a",
            "a b",
            "a ",
            "- ",
            "\\a",
            "\\[",
            "\\\"",
            "[a",
            "[a](",
            "](",
            "](a",
            "](a \"",
            "<a",
            "<a ",
            "<!--",
            "<!-- proposal: ",
            "@",
            "@a",
            "a@a.",
            "a@",
            "#1",
            "a#1",
            "(#1)",
            "http://",
            "://a",
            "| a |",
            "|a",
            "{a}",
            "`a",
            "``",
            "''",
            "['a'",
            "a:",
            ": ",
            "**a",
            "__a",
            "--",
            "\"a",
            "a, ",
            "allow a ",
            "a <",
            " <",
            "1.",
            "1-",
            "&a",
            "a{",
            "{a",
            "}");

    private static final List<String> STARTS =
            List.of("", "a", "-", " ", "[", "<", "<!A", "<!--", "a@a.a", "a@b", "**", "| a |", "allow a");
    private static final List<String> ENDS = List.of("", "!1", "\\");

    /** Nobody looks for these in a text: they have to match all of it, or its start. */
    private static final Set<String> WHOLE = Set.of(
            "Alerts.MARK",
            "ArrowsReader.DOWN",
            "BodyReader.DEFINITION",
            "ArrowsReader.WORDS",
            "DatedEntry.ENTRY",
            "DemandColumn.REMARK",
            "Directive.OPTION",
            "DirectiveHtml.ENTRY",
            "EntryNumber.NUMBER",
            "ExtraBlanks.MANY",
            "ForgeAddress.BITBUCKET",
            "ForgeAddress.GITEA",
            "ForgeAddress.GITHUB",
            "ForgeAddress.GITLAB",
            "ForgeAddress.SSH",
            "ForgeAddress.URL",
            "FrontMatter.LINE",
            "FrontMatterValue.DOUBLE",
            "FrontMatterValue.PAIR",
            "FrontMatterWriter.SPECIAL",
            "ListFaults.RULER",
            "MalformedDate.NOTHING_ELSE",
            "MarkdownText.LINK",
            "MisnamedFile.PARTS",
            "NamedAnywhere.BEFORE_ALONE",
            "PeopleReader.VALUES",
            "PlainText.LINK",
            "QuickMarkdown.UNDERLINE",
            "QuickTableReader.ROW",
            "Roles.TITLED",
            "StatusHistory.ITEM",
            "StatusHistory.SINCE",
            "RowWriter.MARKDOWN",
            "RuleInfo.ID",
            "WebAddress.SCHEME");

    /** These see texts of a bounded length, or our own; a pattern that is written in its place is known by its text. */
    private static final Map<String, String> BOUNDED = Map.of(
            "Suppressions.ALLOW", "4,000 characters",
            "Suppressions.MARK", "4,000 characters",
            "^/+|/+$", "an address of 2,000 characters",
            "\\s*[(,;].*(?<![0-9])$|\\s*\\(.*$", "the 200 characters of a date",
            "DirectiveHtml.ENTRY", "500 characters in front of what does not match",
            "SkinStyle.COMMA", "our style",
            "SkinStyle.RULE", "our style");

    /** A pattern and how it is asked. */
    private record Asked(Pattern pattern, boolean whole) {

        void ask(CharSequence text) {
            Matcher matcher = pattern.matcher(text);
            if (whole) {
                matcher.matches();
                matcher.lookingAt();
            } else {
                for (int i = 0; i < MOST && matcher.find(); i++) {
                    continue;
                }
            }
        }
    }

    @Test
    void noneTakesMoreThanLinearTime() throws Exception {
        Set<String> slow = new TreeSet<>();
        patterns().forEach((name, asked) -> {
            if (PIECES.stream().anyMatch(piece -> isSlow(asked, piece))) {
                slow.add(name);
            }
        });
        assertEquals(new TreeSet<>(BOUNDED.keySet()), slow);
    }

    @Test
    void noneNeedsMoreOfTheStackForALongerText() throws Exception {
        Set<String> deep = new TreeSet<>();
        Map<String, Asked> patterns = patterns();
        patterns.keySet().removeAll(BOUNDED.keySet());
        // What repeats single characters takes no room for each.
        patterns.values()
                .removeIf(it -> !GROUP_AGAIN.matcher(it.pattern().pattern()).find());
        assertTrue(patterns.size() > 20, () -> "only " + patterns.size() + " patterns");
        for (Map.Entry<String, Asked> each : patterns.entrySet()) {
            Thread small = new Thread(
                    null,
                    () -> {
                        try {
                            PIECES.forEach(piece -> Stream.of("", "a@a.a", "[")
                                    .forEach(start -> each.getValue().ask(start + piece.repeat(DEEP))));
                        } catch (StackOverflowError e) {
                            deep.add(each.getKey());
                        }
                    },
                    "with a small stack",
                    256 << 10);
            small.start();
            small.join();
        }
        assertEquals(Set.of(), deep);
    }

    /** What is put together later holds the words of strangers: that is left to RE2, or looked for as it is. */
    @Test
    void eachIsAConstantOrIsWrittenWhereItIsUsed() throws IOException {
        Map<Path, String> sources = sources();
        Set<String> others = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean compiled = call.getTargetOwner().isEquivalentTo(Pattern.class)
                        && call.getName().equals("compile")
                        && !call.getOrigin().getName().equals("<clinit>");
                if (compiled || takesPattern(call) && !isWritten(call, sources)) {
                    others.add(call.getOriginOwner().getSimpleName() + "."
                            + call.getOrigin().getName());
                }
            }
        }
        // Flexmark's own patterns, which it mends; and what stands around numbers, from texts of ours.
        assertEquals(Set.of("Around.of", "SparingInlineParser.possessive"), others);
    }

    private static boolean takesPattern(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(String.class)
                && List.of("matches", "replaceAll", "replaceFirst", "split").contains(call.getName());
    }

    private static boolean isWritten(JavaMethodCall call, Map<Path, String> sources) {
        String file = call.getOriginOwner().getPackageName().replace('.', '/') + "/"
                + call.getSourceCodeLocation().getSourceFileName();
        List<String> lines =
                sources.get(Path.of("src/main/java").resolve(file)).lines().toList();
        int line = call.getLineNumber() - 1;
        String here = String.join("\n", lines.subList(line, Math.min(lines.size(), line + 2)));
        Matcher written = Pattern.compile("\\.(\\w+)\\(\\s*\"").matcher(here);
        return written.results().anyMatch(it -> it.group(1).equals(call.getName()));
    }

    /** Short texts tell which long ones are worth a look, and of those at which it looks about as often one will do. */
    private static boolean isSlow(Asked asked, String piece) {
        Map<Long, List<String>> worth = new HashMap<>();
        for (String start : STARTS) {
            for (String end : ENDS) {
                String few = start + piece.repeat(FEW) + end;
                long steps = steps(asked, few);
                if (steps > few.length() * FEW / 8) {
                    worth.put(Math.round(8 * Math.log(steps)), List.of(start, end));
                }
            }
        }
        return worth.values().stream().anyMatch(it -> isSlow(asked, it.get(0), piece, it.get(1)));
    }

    private static boolean isSlow(Asked asked, String start, String piece, String end) {
        long once = steps(asked, start + piece.repeat(400) + end);
        return once > ENDLESS || once > 20_000 && steps(asked, start + piece.repeat(800) + end) > 3 * once;
    }

    private static long steps(Asked asked, String text) {
        Counted counted = new Counted(text, new long[1]);
        try {
            asked.ask(counted);
        } catch (EndlessException e) {
            return Long.MAX_VALUE / 3;
        }
        return counted.steps()[0];
    }

    /** Somebody has looked often enough to be called slow, and may look for ever. */
    private static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often somebody looks at it. */
    private record Counted(String text, long[] steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > ENDLESS) {
                throw new EndlessException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** {@return all patterns that are constants, and those that are written where they are used} */
    private static Map<String, Asked> patterns() throws Exception {
        Map<String, Asked> patterns = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (Field field : type.reflect().getDeclaredFields()) {
                String name = type.getSimpleName() + "." + field.getName();
                field.setAccessible(Modifier.isStatic(field.getModifiers()));
                if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Pattern pattern) {
                    patterns.put(name, new Asked(pattern, WHOLE.contains(name)));
                }
                if (Modifier.isStatic(field.getModifiers())
                        && field.get(null) instanceof Map<?, ?> map
                        && !(map instanceof ConcurrentMap<?, ?>)) {
                    map.forEach((key, value) -> {
                        if (value instanceof Pattern pattern) {
                            patterns.put(name + "." + key, new Asked(pattern, true));
                        }
                    });
                }
            }
        }
        patterns.putAll(ofFlexmark());
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            Matcher found = IN_PLACE.matcher(source.getValue());
            while (found.find()) {
                String expression = found.group(2).translateEscapes();
                patterns.put(
                        expression,
                        new Asked(Pattern.compile(expression), found.group(1).equals("matches")));
            }
        }
        assertTrue(patterns.size() > 100, () -> "only " + patterns.size() + " patterns");
        assertTrue(patterns.keySet().containsAll(WHOLE), WHOLE::toString);
        return patterns;
    }

    /** Those that the parser of inline content asks at a place, as we mend them. What the cache holds depends on who was here. */
    private static Map<String, Asked> ofFlexmark() throws Exception {
        Method mend = Class.forName(Markdown.class.getPackageName() + ".SparingInlineParser")
                .getDeclaredMethod("possessive", Pattern.class);
        mend.setAccessible(true);
        Parsing parsing = new Parsing(new MutableDataSet());
        Map<String, Asked> patterns = new TreeMap<>();
        for (Field field : Parsing.class.getFields()) {
            if (field.get(parsing) instanceof Pattern pattern
                    && pattern.pattern().startsWith("^")) {
                patterns.put("Parsing." + field.getName(), new Asked((Pattern) mend.invoke(null, pattern), true));
            }
        }
        return patterns;
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
