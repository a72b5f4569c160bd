package io.github.proposals.model.machine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The patterns of the library, in the language of Java: constants, those that are written in their place, and Flexmark's. */
final class OurPatterns {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.proposals.model");

    private static final Pattern IN_PLACE =
            Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*[,)]");

    private static final int MOST = 100_000;

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

    /**
     * A pattern, and how it is asked.
     *
     * @param whole whether all of a text has to match, or its start; otherwise it is looked for everywhere
     */
    record Asked(Pattern pattern, boolean whole) {

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

    private OurPatterns() {}

    /** {@return all patterns that are constants, and those that are written where they are used} */
    static Map<String, Asked> all() throws Exception {
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

    static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }
}
