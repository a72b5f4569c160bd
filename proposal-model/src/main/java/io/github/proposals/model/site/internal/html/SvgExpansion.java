package io.github.proposals.model.site.internal.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How much a browser has to draw where things have names and are used again: copies, markers, clip paths, colours that run.
 * What it comes to is an upper bound, since what an element refers to may hold for everything in it.
 */
final class SvgExpansion {

    /** In elements. More is no drawing but an attempt on the memory of a browser. */
    private static final double MOST = 200_000;

    /** What refers to something that refers to something, and so on. A circle is deeper. */
    private static final int DEEPEST = 10;

    /** So many characters of a path or a text are about as much as an element. */
    private static final double LETTERS = 100;

    /** More than this is not counted, so that numbers stay numbers. */
    private static final double ENOUGH = 1e12;

    private static final Pattern REFERENCE = Pattern.compile("(?i)url\\s*\\(\\s*['\"]?(#[\\w.:-]+)['\"]?\\s*\\)");

    /** What is used once for an element. Anything else may be used at each of its points. */
    private static final Set<String> ONCE = Set.of("fill", "stroke", "clip-path", "marker-start", "marker-end");

    private final int[] parents;
    private final double[] letters;
    private final boolean[] isColour;

    /** For each element, the places of those that it refers to. */
    private final int[][] copied, linked, once, atPoints;

    private SvgExpansion(Element drawing) {
        List<Element> elements = drawing.getAllElements();
        int count = elements.size();
        Map<Element, Integer> places = new IdentityHashMap<>();
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < count; i++) {
            places.put(elements.get(i), i);
            named.putIfAbsent("#" + elements.get(i).id(), i);
        }
        parents = new int[count];
        letters = new double[count];
        isColour = new boolean[count];
        copied = new int[count][];
        linked = new int[count][];
        once = new int[count][];
        atPoints = new int[count][];
        for (int i = 0; i < count; i++) {
            Element element = elements.get(i);
            parents[i] = places.getOrDefault(element.parent(), -1);
            isColour[i] = element.tagName().endsWith("Gradient");
            letters[i] = element.ownText().length()
                    + element.attr("d").length()
                    + element.attr("points").length();
            int[] target =
                    named.containsKey(element.attr("href")) ? new int[] {named.get(element.attr("href"))} : new int[0];
            boolean copies = element.tagName().equals("use");
            copied[i] = copies ? target : new int[0];
            linked[i] = copies ? new int[0] : target;
            once[i] = references(element, true, named);
            atPoints[i] = references(element, false, named);
        }
        // A style sheet holds for all elements; SvgCleaner leaves nothing in it that is used at points.
        once[0] = IntStream.concat(
                        Arrays.stream(once[0]),
                        elements.stream()
                                .filter(it -> it.tagName().equals("style"))
                                .flatMap(it -> REFERENCE.matcher(it.wholeText()).results())
                                .filter(it -> named.containsKey(it.group(1)))
                                .mapToInt(it -> named.get(it.group(1))))
                .toArray();
    }

    /** {@return whether a drawing stays small enough with all that it uses again} */
    static boolean fits(Element drawing) {
        SvgExpansion expansion = new SvgExpansion(drawing);
        Sizes sizes = new Sizes(expansion.parents.length);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Sizes deeper = expansion.sizes(sizes);
            if (deeper.equalTo(sizes)) {
                return sizes.whole[0] <= MOST;
            }
            sizes = deeper;
        }
        return false;
    }

    /** What each element comes to, if those that it refers to come to what is {@code known}. */
    private Sizes sizes(Sizes known) {
        int count = parents.length;
        Sizes sizes = new Sizes(count);
        for (int i = count - 1; i >= 0; i--) {
            sizes.elements[i] += 1 + letters[i] / LETTERS + sum(copied[i], known.elements);
            sizes.points[i] += 1 + letters[i] + sum(copied[i], known.points);
            sizes.more[i] += sum(copied[i], known.more)
                    + sum(linked[i], known.whole)
                    + sum(once[i], known.whole) * sizes.elements[i]
                    + sum(atPoints[i], known.whole) * sizes.points[i];
            sizes.limit(i);
            if (parents[i] >= 0) {
                sizes.elements[parents[i]] += sizes.elements[i];
                sizes.points[parents[i]] += sizes.points[i];
                sizes.more[parents[i]] += sizes.more[i];
            }
        }
        // What is used elsewhere takes along what it has from those around it; a colour is not coloured.
        double[] aroundOnce = new double[count];
        double[] aroundAtPoints = new double[count];
        for (int i = 0; i < count; i++) {
            int parent = parents[i];
            if (parent >= 0 && !isColour[i]) {
                aroundOnce[i] = Math.min(ENOUGH, aroundOnce[parent] + sum(once[parent], known.whole));
                aroundAtPoints[i] = Math.min(ENOUGH, aroundAtPoints[parent] + sum(atPoints[parent], known.whole));
            }
            sizes.whole[i] = Math.min(
                    ENOUGH,
                    sizes.elements[i]
                            + sizes.more[i]
                            + aroundOnce[i] * sizes.elements[i]
                            + aroundAtPoints[i] * sizes.points[i]);
        }
        return sizes;
    }

    private static double sum(int[] places, double[] sizes) {
        return Arrays.stream(places).mapToDouble(it -> sizes[it]).sum();
    }

    private static int[] references(Element element, boolean isOnce, Map<String, Integer> named) {
        IntStream.Builder found = IntStream.builder();
        for (Attribute attribute : element.attributes()) {
            boolean isStyle = attribute.getKey().equals("style");
            for (String part : isStyle ? attribute.getValue().split(";") : new String[] {attribute.getValue()}) {
                String property = isStyle ? part.substring(0, Math.max(0, part.indexOf(':'))) : attribute.getKey();
                if (ONCE.contains(property.strip()) == isOnce) {
                    REFERENCE
                            .matcher(part)
                            .results()
                            .filter(it -> named.containsKey(it.group(1)))
                            .forEach(it -> found.add(named.get(it.group(1))));
                }
            }
        }
        return found.build().toArray();
    }

    /**
     * What elements come to.
     *
     * @param elements they and those in them, with copies
     * @param points of all these, at most
     * @param more what these refer to
     * @param whole all of it together, where something refers to it
     */
    private record Sizes(double[] elements, double[] points, double[] more, double[] whole) {

        Sizes(int count) {
            this(new double[count], new double[count], new double[count], new double[count]);
        }

        void limit(int place) {
            for (double[] each : List.of(elements, points, more)) {
                each[place] = Math.min(ENOUGH, each[place]);
            }
        }

        boolean equalTo(Sizes other) {
            return Arrays.equals(elements, other.elements)
                    && Arrays.equals(points, other.points)
                    && Arrays.equals(more, other.more)
                    && Arrays.equals(whole, other.whole);
        }
    }
}
