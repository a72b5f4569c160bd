package io.github.proposals.model.diagram;

import io.github.proposals.model.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through a line of a flowchart from left to right: nodes, and links between them. */
final class FlowchartLine {

    private static final String OPENING = "[({>";
    private static final String CLOSING = "])}/\\";
    /** The sides of a box that is no rectangle: {@code [/Draft/]}. */
    private static final Pattern SLANTS = Pattern.compile("^[/\\\\]|[/\\\\]$");

    private static final String LINE = "-=.~";

    private final String text;
    private int at;

    FlowchartLine(String text) {
        this.text = text;
    }

    /** A link, and whether there is a head at its ends. */
    record Link(boolean there, boolean back) {

        static final Link NONE = new Link(false, false);
    }

    /** {@return whether this sign came next, which is then behind us} */
    boolean skip(char sign) {
        blanks();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** {@return the node that comes next: its name, and in brackets what people see}*/
    Optional<Diagram.Node> node(Span span) {
        blanks();
        int start = at;
        while (at < text.length() && isName(at)) {
            at++;
        }
        if (at == start) {
            return Optional.empty();
        }
        String id = text.substring(start, at);
        String shape = run(OPENING);
        String label = shape.isEmpty() ? "" : label();
        if (text.startsWith(":::", at)) {
            at += 3;
            while (at < text.length() && isName(at)) {
                at++;
            }
        }
        return Optional.of(new Diagram.Node(id, label, shape, span));
    }

    /** A hyphen is part of a name, unless a line begins with it. */
    private boolean isName(int index) {
        char c = text.charAt(index);
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (c == '-' || c == '.') && index > 0 && Character.isLetterOrDigit(next);
    }

    private String label() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int start = quoted ? at + 1 : at;
        int end = start;
        while (end < text.length() && (quoted ? text.charAt(end) != '"' : "])}".indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        at = quoted ? Math.min(text.length(), end + 1) : end;
        run(CLOSING);
        return SLANTS.matcher(text.substring(start, end)).replaceAll("").strip();
    }

    private String run(String signs) {
        int start = at;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** {@return the link that comes next: {@code -->}, {@code -.->}, {@code ==>}, with words in it or behind it} */
    Optional<Link> link() {
        blanks();
        boolean back = skip('<');
        String line = run(LINE);
        if (line.length() < 2) {
            return Optional.empty();
        }
        if (line.length() == 2 && !isHead()) {
            words(line.equals("==") ? "=" : line.equals("--") ? "-" : ".-");
        }
        boolean there = isHead();
        if (there) {
            at++;
        }
        if (skip('|')) {
            int end = text.indexOf('|', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return Optional.of(new Link(there, back));
    }

    /** {@code A -- words --> B}. */
    private void words(String sign) {
        int end = text.indexOf(sign.length() == 1 ? sign + sign : sign, at);
        at = end < 0 ? text.length() : end;
        run(LINE);
    }

    private boolean isHead() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c == '>' || (c == 'x' || c == 'o') && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
