package io.github.proposals.model.site.internal.math;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.snuggletex.DOMOutputOptions;
import uk.ac.ed.ph.snuggletex.SessionConfiguration;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** Reads formulas. One that is wrong, too large, or more than a formula is none: it can be shown as it was written. */
public final class Latex {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;

    /** So many commands in commands; none can be defined, so that this is never much. */
    private static final int EXPANSIONS = 10;

    /** What ends a formula, defines commands, or says what is none of a formula's business. */
    private static final Pattern REFUSED = Pattern.compile(
            "\\$|%|\\\\[()\\[\\]]|\\\\(?:new|renew|provide)(?:command|environment)|\\\\ensuremath|\\\\href|\\\\url|\\\\anchor|\\\\xml[A-Za-z]*"
                    + "|\\\\item|\\\\(?:sub)*(?:section|paragraph)|\\\\verb|\\\\(?:begin|end)\\s*\\{(?!"
                    + "(?:matrix|pmatrix|bmatrix|Bmatrix|vmatrix|Vmatrix|cases|array|align\\*|eqnarray\\*)\\s*})");

    /** What authors write for GitHub, and what the library calls the same. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("\\text", "\\mbox"),
            Map.entry("\\textrm", "\\mbox"),
            Map.entry("\\operatorname", "\\mathrm"),
            Map.entry("\\dfrac", "\\frac"),
            Map.entry("\\tfrac", "\\frac"),
            Map.entry("\\implies", "\\Rightarrow"),
            Map.entry("\\to", "\\rightarrow"),
            Map.entry("\\iff", "\\Leftrightarrow"),
            Map.entry("\\lvert", "|"),
            Map.entry("\\rvert", "|"),
            Map.entry("\\bmod", "\\mathrm{mod}"),
            Map.entry("\\bigl", " "),
            Map.entry("\\bigr", " "),
            Map.entry("\\Bigl", " "),
            Map.entry("\\Bigr", " "));

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|.)");

    private Latex() {}

    /**
     * {@return a formula as MathML has it}
     *
     * @param tex what stands between the signs
     * @param display whether it stands alone
     */
    public static Optional<MathElement> formula(String tex, boolean display) {
        if (tex.isBlank() || tex.length() > LONGEST || REFUSED.matcher(tex).find() || depth(tex) > DEEPEST) {
            return Optional.empty();
        }
        try {
            SnuggleSession session = Engine.SHARED.createSession(configuration());
            // A formula that stands alone has no empty line in it.
            String known = COMMAND.matcher(tex.strip())
                    .replaceAll(it -> Matcher.quoteReplacement(SAME.getOrDefault(it.group(), it.group())));
            String input = display ? "\\[" + known + "\\]" : "$" + known + "$";
            if (!session.parseInput(new SnuggleInput(input))
                    || !session.getErrors().isEmpty()) {
                return Optional.empty();
            }
            NodeList nodes = session.buildDOMSubtree(options());
            return session.getErrors().isEmpty()
                            && nodes.getLength() == 1
                            && nodes.item(0) instanceof Element element
                            && element.getLocalName().equals("math")
                    ? Optional.of(element(element))
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // It has no law for what strangers write.
            return Optional.empty();
        }
    }

    private static MathElement element(Element element) {
        Map<String, String> attributes = new HashMap<>();
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.item(i).getNodeName(), given.item(i).getNodeValue());
        }
        List<MathElement> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(element(inner));
            }
        }
        return new MathElement(
                element.getLocalName(), attributes, children.isEmpty() ? element.getTextContent() : "", children);
    }

    private static int depth(String tex) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static SessionConfiguration configuration() {
        SessionConfiguration configuration = new SessionConfiguration();
        configuration.setFailingFast(true);
        configuration.setExpansionLimit(EXPANSIONS);
        return configuration;
    }

    /** Browsers know letters of many kinds as characters of their own, and no other way to write them. */
    private static DOMOutputOptions options() {
        DOMOutputOptions options = new DOMOutputOptions();
        options.setMathVariantMapping(true);
        options.setErrorOutputOptions(DOMOutputOptions.ErrorOutputOptions.NO_OUTPUT);
        return options;
    }

    /** Reads long tables when it is made: only where there is a formula. */
    private static final class Engine {

        private static final SnuggleEngine SHARED = new SnuggleEngine();
    }
}
