package io.github.proposals.model;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What each package may use, read from the sentence of its {@code package-info} that begins with "May use". A package without
 * such a sentence obeys the law of the one around it, and may use that one.
 */
public final class Laws {

    private static final Pattern SENTENCE =
            Pattern.compile("May use (nothing else|\\{@code [a-z.]+}(?:(?:, | and )\\{@code [a-z.]+})*)\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

    /** What the package around all others is called. */
    private static final String TOP = "model";

    private final Path top;
    private final String root;
    private final Map<String, Set<String>> allowed;

    private Laws(Path top, String root, Map<String, Set<String>> allowed) {
        this.top = top;
        this.root = root;
        this.allowed = allowed;
    }

    /** Reads the laws of all packages below {@code root}, whose sources are below {@code sources}. */
    public static Laws of(Path sources, String root) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        Path top = sources.resolve(root.replace('.', '/'));
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.endsWith("package-info.java"))::iterator) {
                String text = Files.readString(file).replaceAll("\\s*\\n \\*\\s*", " ");
                Matcher sentence = SENTENCE.matcher(text);
                if (sentence.find()) {
                    String name = top.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
                    allowed.put(
                            name.isEmpty() ? TOP : name,
                            NAME.matcher(sentence.group(1))
                                    .results()
                                    .map(it -> it.group(1))
                                    .collect(toCollection(TreeSet::new)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Laws(top, root, allowed);
    }

    /** {@return the packages with a law of their own, such as {@code site.internal.html}} */
    public Set<String> packages() {
        return allowed.keySet();
    }

    /** {@return what a package with a law may use} */
    public Set<String> of(String name) {
        return allowed.get(name);
    }

    /** {@return the name of a package below the root, such as {@code site.internal.html}; as it is where it is another one} */
    public String name(String packageName) {
        if (packageName.equals(root)) {
            return TOP;
        }
        return packageName.startsWith(root + ".") ? packageName.substring(root.length() + 1) : packageName;
    }

    /** {@return the package whose law a package obeys: itself or one around it} */
    public String home(String packageName) {
        String name = name(packageName);
        while (!allowed.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    /** {@return whether one package may use another one} */
    public boolean allow(String from, String to) {
        return home(from).equals(home(to))
                || allowed.getOrDefault(home(from), Set.of()).contains(home(to));
    }

    /** {@return all sources that obey these laws} */
    public List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }

    /** {@return the package of a source, as Java names it} */
    public String packageOf(Path source) {
        String below = top.relativize(source.getParent()).toString().replaceAll("[/\\\\]", ".");
        return below.isEmpty() ? root : root + "." + below;
    }
}
