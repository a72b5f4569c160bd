package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as GitHub knows them: <code>$x$</code>, <code>$`x`$</code> and <code>$$x$$</code>. What is in one is nothing else,
 * neither emphasis nor a link. It is shown with its signs, in an element whose class says what it is: that the formula can be
 * read is for the page to say. An amount of money is none, and no variable of a shell.
 */
final class MathSpans implements InlineParserExtension {

    private static final String LONGEST = "{1,2000}+";

    private static final Pattern FORMULA = Pattern.compile("\\$\\$(?:[^$\\\\]|\\\\[\\s\\S])" + LONGEST + "\\$\\$"
            + "|\\$`[^`\\n]" + LONGEST + "`\\$"
            + "|\\$(?![\\s$`])(?:[^$\\\\\\n]|\\\\.)" + LONGEST + "(?<!\\s)\\$(?![\\w$])");

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int at = parser.getIndex();
        char before = at == 0 ? ' ' : input.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || before == '$' || before == '\\') {
            return false;
        }
        Matcher formula = FORMULA.matcher(input).region(at, input.length()).useTransparentBounds(true);
        if (!formula.lookingAt()) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Formula(input.subSequence(at, formula.end())));
        parser.setIndex(formula.end());
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is left over.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is left over.
    }

    /** A formula with its signs. */
    static final class Formula extends Node {

        Formula(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Finds them. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "$";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MathSpans();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** Shows them. */
    static final class Renderers implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return () -> Set.of(new NodeRenderingHandler<>(
                    Formula.class,
                    (formula, context, html) -> html.raw("<span class=\"math\">")
                            .text(formula.getChars().normalizeEOL())
                            .raw("</span>")));
        }
    }
}
