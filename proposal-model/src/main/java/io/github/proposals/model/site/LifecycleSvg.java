package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The drawing of a lifecycle that the page of the process shows, as a picture of its own. */
public final class LifecycleSvg implements TextFormat<Lifecycle> {

    private static final Template TEMPLATE = SiteTemplates.get("lifecycle-picture");

    @Override
    public String fileName() {
        return "lifecycle.svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    /** {@return whether it can be drawn: it has steps, and not so many that nobody could follow them} */
    public static boolean canDraw(Lifecycle lifecycle) {
        return LifecycleDrawing.of(lifecycle).isPresent();
    }

    @Override
    public void write(Lifecycle lifecycle, Writer text) throws IOException {
        Optional<LifecycleDrawing> drawing = LifecycleDrawing.of(lifecycle);
        if (drawing.isPresent()) {
            TEMPLATE.execute(drawing.get(), text);
        }
    }
}
