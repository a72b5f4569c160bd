package io.github.proposals.model.site.internal.page;

import com.samskivert.mustache.Template;
import io.github.proposals.model.site.internal.html.Characters;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.HeadElement;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteAddress;
import io.github.proposals.model.site.page.SkinPage;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a page says, without what stands around it.
 *
 * @param path of the page, relative to the folder of the site
 * @param frame what to put around it
 * @param html the HTML, which a template has made
 * @param scripts what it loads
 * @param images what else it needs beside it
 * @param text what it is found by
 */
public record Content(String path, Frame frame, String html, Set<Script> scripts, List<Asset> images, Findable text) {

    private static final Template ALONE = SiteTemplates.get("frame");
    private static final Template IN_SKIN = SiteTemplates.get("skin");

    /** A page that loads nothing. */
    public Content(String path, Frame frame, String html) {
        this(path, frame, html, Set.of(), List.of(), Findable.NOTHING);
    }

    /**
     * {@return the page that needs no other frame}
     *
     * @param site where it is going to be read, if anybody knows
     */
    public Page alone(Optional<SiteAddress> site) {
        return new Page(path, text(ALONE, site), assets());
    }

    /** {@return the same for a server that tells its readers when it is out of date} */
    public Content live() {
        Set<Script> all = EnumSet.of(Script.LIVE);
        all.addAll(scripts);
        return new Content(path, frame, html, all, images, text);
    }

    /** {@return what tells a live page from one that shows anything else; empty for any other page} */
    public String tag() {
        return isLive() ? Integer.toHexString(Objects.hash(frame, html)) : "";
    }

    private boolean isLive() {
        return scripts.contains(Script.LIVE);
    }

    /** {@return the page for a site that has its own frame} */
    public SkinPage inSkin(Optional<SiteAddress> site) {
        return new SkinPage(path, frame.title(), text(IN_SKIN, site), head(site), assets());
    }

    private String text(Template template, Optional<SiteAddress> site) {
        StringWriter text = new StringWriter();
        template.execute(new InFrame(head(site)), this, text);
        return Characters.allowed(text.toString());
    }

    /** A page that stands for whatever is not there has no address. */
    private List<HeadElement> head(Optional<SiteAddress> site) {
        if (!frame.isListed()) {
            return Stream.concat(
                            Stream.of(HeadElement.named("robots", "noindex")),
                            site.map(it -> HeadElement.link("canonical", it.at(frame.present()))).stream())
                    .toList();
        }
        return frame.root().isEmpty()
                ? site.map(it -> frame.shared(it.at(path))).orElse(List.of())
                : List.of();
    }

    /** {@return what machines can know, without anything that could end a script element} */
    String data() {
        return frame.data().replace("<", "\\u003c");
    }

    /** {@return the scripts in the order in which they have to be loaded} */
    List<Asset> code() {
        return scripts.stream().sorted().flatMap(it -> it.files().stream()).toList();
    }

    /** {@return what a browser may do with this page} */
    String policy() {
        // Mermaid writes style elements and images of its own into the page, and has no other way.
        return "default-src 'none'; style-src 'self'" + (scripts.contains(Script.DIAGRAMS) ? " 'unsafe-inline'" : "")
                + "; img-src 'self'" + (scripts.contains(Script.DIAGRAMS) ? " data:" : "")
                + "; script-src 'self'" + (isLive() ? "; connect-src 'self'" : "") + "; base-uri 'none'; form-action "
                + (frame.root().isEmpty() ? "'none'" : "'self'");
    }

    private List<Asset> assets() {
        return Stream.concat(code().stream(), images.stream()).toList();
    }

    /** What a template shows beside the content. */
    private record InFrame(List<HeadElement> head) {}
}
