package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows fences: as code with the name of its language alone, or as what a {@link Directive} makes of them. */
final class FenceRenderer implements NodeRenderer {

    /** How many directives a text is inside of. */
    static final DataKey<Integer> DEPTH = new DataKey<>("DIRECTIVE_DEPTH", 0);

    private static final int DEEPEST = 4;

    /** Before what some write behind it, such as {@code rust,ignore}, or around it, such as {@code {.python}}. */
    private static final Pattern LANGUAGE =
            Pattern.compile("\\{?[.]?([A-Za-z][\\w+#.-]{0,39})(?=[\\s,;:{}]|$).*", Pattern.DOTALL);

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, FenceRenderer::render));
    }

    private static void render(FencedCodeBlock fence, NodeRendererContext context, HtmlWriter html) {
        String info = fence.getInfo().unescape().strip();
        String content = fence.getContentChars().normalizeEOL();
        int depth = DEPTH.get(context.getDocument());
        Optional<String> directive = info.startsWith("{")
                ? Directive.of(info, content).map(it -> new DirectiveHtml(it, depth < DEEPEST ? depth + 1 : -1).html())
                : Optional.empty();
        html.line();
        // Anywhere else the writer takes blanks away.
        html.openPre();
        html.raw(BlockPlaces.at(fence, directive.orElseGet(() -> code(info, content))));
        html.closePre();
        html.line();
    }

    /** {@return code in a language; {@code language} may be anything that stands behind a fence} */
    static String code(String language, String content) {
        Matcher matcher = LANGUAGE.matcher(language);
        String name =
                matcher.matches() ? " class=\"language-" + matcher.group(1).toLowerCase(Locale.ROOT) + "\"" : "";
        return "<pre><code" + name + ">" + Escaping.escapeHtml(content, false) + "</code></pre>";
    }

    /** Makes renderers. */
    static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new FenceRenderer();
        }
    }
}
