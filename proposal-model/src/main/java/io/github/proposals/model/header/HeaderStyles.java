package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderStyle;
import java.util.List;

/** The styles of header that come with the library. */
public final class HeaderStyles {

    /** All of them. Where two explain as many labels, the earlier one wins. */
    public static final List<HeaderStyle> ALL = List.of(
            new FieldTableStyle(),
            new BoldLinesStyle(),
            new FrontMatterStyle(),
            new BulletListStyle(),
            new PlainLinesStyle(),
            new HeadingStyle(),
            new PhraseStyle(),
            new CodeBlockStyle(),
            new QuotedLinesStyle(),
            new BadgesStyle());

    private HeaderStyles() {}
}
