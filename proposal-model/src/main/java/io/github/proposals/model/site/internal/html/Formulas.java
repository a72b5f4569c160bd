package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.site.internal.math.Latex;
import io.github.proposals.model.site.internal.math.MathElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Shows formulas, so that no script is needed: those of a line, and code in the language {@code math}. One that cannot be read
 * is shown as it was written.
 */
final class Formulas {

    /** A text with more of them is no text. */
    private static final int MOST = 1_000;

    /** What browsers know of MathML, and what loads nothing and leads nowhere. */
    private static final Set<String> ELEMENTS = Set.of(("math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle "
                    + "msub msup msubsup munder mover munderover mtable mtr mtd mphantom mpadded")
            .split(" "));

    /** What elements may say of themselves, and how that looks. */
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "displaystyle", Pattern.compile("true|false"),
            "scriptlevel", Pattern.compile("[+-]?[0-9]"),
            "stretchy", Pattern.compile("true|false"),
            "accent", Pattern.compile("true|false"),
            "linethickness", Pattern.compile("0"),
            "width", Pattern.compile("-?[0-9.]{1,6}(?:em|ex|px)"));

    private Formulas() {}

    /** Shows them in a page made of {@code html}. */
    static void show(Element root, String html) {
        if (!html.contains("math")) {
            return;
        }
        List<Element> found = new ArrayList<>();
        Walk.named(root, "span").stream().filter(it -> it.hasClass("math")).forEach(found::add);
        Walk.named(root, "code").stream().filter(Formulas::isBlock).forEach(found::add);
        for (int i = 0; i < found.size(); i++) {
            show(found.get(i), i < MOST);
        }
    }

    private static boolean isBlock(Element code) {
        return code.className().equals("language-math")
                && code.parent() != null
                && code.parent().nameIs("pre");
    }

    private static void show(Element written, boolean read) {
        boolean fence = written.nameIs("code");
        String text = written.wholeText();
        boolean display = fence || text.startsWith("$$");
        Optional<Element> formula =
                read ? Latex.formula(fence ? text : tex(text), display).flatMap(Formulas::element) : Optional.empty();
        if (formula.isEmpty()) {
            if (!fence) {
                written.removeAttr("class").tagName("code");
            }
            return;
        }
        Element math = formula.get();
        if (display) {
            math.attr("display", "block");
        }
        (fence ? written.parent() : written).replaceWith(display ? scrolled(math, fence) : math);
    }

    /** In a paragraph there is no other block. */
    private static Element scrolled(Element math, boolean fence) {
        return new Element(fence ? "div" : "span")
                .attr("class", "formula")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", "Formula")
                .appendChild(math);
    }

    private static String tex(String written) {
        int signs = written.startsWith("$$") || written.startsWith("$`") ? 2 : 1;
        return written.length() < 2 * signs ? "" : written.substring(signs, written.length() - signs);
    }

    private static Optional<Element> element(MathElement formula) {
        if (formula.name().equals("mfenced")) {
            return fenced(formula);
        }
        if (!ELEMENTS.contains(formula.name())) {
            return Optional.empty();
        }
        Element element = new Element(formula.name());
        formula.attributes().forEach((name, value) -> {
            if (ATTRIBUTES.containsKey(name)
                    && ATTRIBUTES.get(name).matcher(value).matches()) {
                element.attr(name, value);
            }
        });
        if (!formula.text().isEmpty()) {
            element.text(formula.text());
        }
        return filled(element, formula.children());
    }

    private static Optional<Element> filled(Element element, List<MathElement> children) {
        for (MathElement child : children) {
            Optional<Element> inner = element(child);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            element.appendChild(inner.get());
        }
        return Optional.of(element);
    }

    /** Browsers have forgotten this one: brackets with something between them. */
    private static Optional<Element> fenced(MathElement formula) {
        Element row = new Element("mrow");
        bracket(row, formula.attributes().getOrDefault("open", "("));
        for (int i = 0; i < formula.children().size(); i++) {
            if (i > 0) {
                bracket(row, ",");
            }
            if (filled(row, formula.children().subList(i, i + 1)).isEmpty()) {
                return Optional.empty();
            }
        }
        bracket(row, formula.attributes().getOrDefault("close", ")"));
        return Optional.of(row);
    }

    private static void bracket(Element row, String sign) {
        if (!sign.isBlank()) {
            row.appendElement("mo").text(sign);
        }
    }
}
