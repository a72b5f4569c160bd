package io.github.proposals.model.site.internal.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes drawings of strangers harmless: shapes, text and colours stay; what runs, moves, links, or loads anything goes. What
 * is written is a new drawing, made of what is known.
 */
final class SvgCleaner {

    /** More than this is no drawing but a photograph in disguise, or an attempt on the browser. */
    private static final int MOST_ELEMENTS = 50_000;

    private static final int DEEPEST = 200;

    private static final Set<String> SHAPES =
            Set.of("circle ellipse line path polygon polyline rect text use".split(" "));

    private static final Set<String> ELEMENTS = Set.of(
            ("circle ellipse line path polygon polyline rect text use clipPath defs desc g linearGradient marker "
                            + "radialGradient stop style svg switch symbol textPath title tspan")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(("alignment-baseline class clip-path clip-rule clipPathUnits "
                    + "color cx cy d direction display dominant-baseline dx dy fill fill-opacity fill-rule font-family "
                    + "font-size font-stretch font-style font-variant font-weight fx fy gradientTransform gradientUnits "
                    + "height id lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight markerUnits "
                    + "markerWidth method offset opacity orient overflow paint-order pathLength points "
                    + "preserveAspectRatio r refX refY rotate rx ry shape-rendering spacing spreadMethod startOffset "
                    + "stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin "
                    + "stroke-miterlimit stroke-opacity stroke-width style text-anchor text-decoration text-rendering "
                    + "textLength transform unicode-bidi vector-effect viewBox visibility width word-spacing writing-mode "
                    + "x x1 x2 xml:space y y1 y2")
            .split(" "));

    /** An address in a style that is not just a name inside of the drawing; or a style that hides what it says. */
    private static final Pattern LOADS = Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#[\\w.:-]+['\"]?\\s*\\))|[@\\\\<]|"
            + "(?:image|image-set|src|expression)\\s*\\(|javascript:|behavior|-moz-binding");

    private static final Pattern REFERENCE = Pattern.compile("(?i)url\\s*\\(\\s*['\"]?#([\\w.:-]+)['\"]?\\s*\\)");

    private static final Pattern INSIDE = Pattern.compile("#[\\w.:-]{1,200}");

    private SvgCleaner() {}

    /** {@return the drawing in {@code text}, made harmless} Nothing if there is none, or if nothing of it would be left. */
    static Optional<String> clean(String text) {
        if (!text.substring(0, Math.min(200, text.length()))
                        .stripLeading()
                        .replace("\uFEFF", "")
                        .startsWith("<")
                || !text.contains("<svg")
                || text.chars().filter(c -> c == '<').count() > 2L * MOST_ELEMENTS) {
            return Optional.empty();
        }
        Document written = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        Element root = written.firstElementChild();
        if (root == null || !root.tagName().equals("svg")) {
            return Optional.empty();
        }
        Document drawing = Jsoup.parse("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "", Parser.xmlParser());
        drawing.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element top = drawing.child(0);
        copy(root, top, Names.of(root), 0);
        return SHAPES.stream().anyMatch(shape -> !top.getElementsByTag(shape).isEmpty()) && SvgExpansion.fits(top)
                ? Optional.of(drawing.outerHtml() + "\n")
                : Optional.empty();
    }

    private static void copy(Element from, Element to, Names names, int depth) {
        attributes(from, to, names);
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                // Text in a section of its own is text, too.
                to.appendChild(new TextNode(text.getWholeText()));
            } else if (node instanceof Element element && depth < DEEPEST) {
                String name = element.tagName();
                if (name.equals("a")) {
                    copy(element, to.appendElement("g"), names, depth + 1);
                } else if (name.equals("style")) {
                    style(element, to, names);
                } else if (ELEMENTS.contains(name)) {
                    copy(element, to.appendElement(name), names, depth + 1);
                }
            }
        }
    }

    /** What a style sheet says may hold for any element: it may colour them all, and not put a drawing on each. */
    private static void style(Element from, Element to, Names names) {
        String text = from.wholeText();
        if (!LOADS.matcher(text).find()) {
            String harmless =
                    REFERENCE.matcher(text).replaceAll(it -> names.placed().contains(it.group(1)) ? "none" : "$0");
            to.appendElement("style").appendChild(new TextNode(harmless));
        }
    }

    private static void attributes(Element from, Element to, Names names) {
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (ATTRIBUTES.contains(name) && !LOADS.matcher(value).find()) {
                to.attr(name, value);
            } else if (List.of("href", "xlink:href").contains(name)
                    && INSIDE.matcher(value).matches()
                    && (!from.tagName().equals("use") || names.repeatable().contains(value.substring(1)))) {
                to.attr("href", value);
            }
        }
    }

    /**
     * What has a name in a drawing.
     *
     * @param repeatable what is not made of repetitions itself: those in turn could fill any memory
     * @param placed what is more than a colour
     */
    private record Names(Set<String> repeatable, Set<String> placed) {

        static Names of(Element root) {
            Set<String> repeatable = new HashSet<>();
            Set<String> placed = new HashSet<>();
            for (Element named : root.getElementsByAttribute("id")) {
                repeatable.add(named.id());
                if (!named.tagName().endsWith("Gradient")) {
                    placed.add(named.id());
                }
            }
            for (Element use : root.getElementsByTag("use")) {
                for (Element around = use; around != null; around = around.parent()) {
                    repeatable.remove(around.id());
                }
            }
            return new Names(repeatable, placed);
        }
    }
}
