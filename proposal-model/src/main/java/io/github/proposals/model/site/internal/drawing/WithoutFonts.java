package io.github.proposals.model.site.internal.drawing;

import org.graphper.api.attributes.FontStyle;
import org.graphper.def.FlatPoint;
import org.graphper.layout.FontSelector;
import org.graphper.layout.MeasureText;

/** Keeps the layout from asking the machine for its fonts: drawings would differ, and some machines have none. */
public final class WithoutFonts implements FontSelector, MeasureText {

    /** For the {@link java.util.ServiceLoader} of the layout. */
    public WithoutFonts() {}

    @Override
    public int order() {
        return Integer.MIN_VALUE;
    }

    @Override
    public boolean envSupport() {
        return true;
    }

    @Override
    public String defaultFont() {
        return "sans-serif";
    }

    @Override
    public FlatPoint measure(String text, String font, double size, FontStyle... styles) {
        return new FlatPoint(0, 0);
    }
}
