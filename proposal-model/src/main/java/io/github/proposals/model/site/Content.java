package io.github.proposals.model.site;

import com.samskivert.mustache.Template;

/**
 * What a page says, without what stands around it.
 *
 * @param path of the page, relative to the folder of the site
 * @param frame what to put around it
 * @param html the HTML, which a template has made
 */
record Content(String path, Frame frame, String html) {

    private static final Template ALONE = Templates.get("frame");
    private static final Template IN_SKIN = Templates.get("skin");

    /** {@return the page that needs no other frame} */
    Page alone() {
        return new Page(path, ALONE.execute(this));
    }

    /** {@return the page for a site that has its own frame} */
    SkinPage inSkin() {
        return new SkinPage(path, frame.title(), IN_SKIN.execute(this));
    }
}
