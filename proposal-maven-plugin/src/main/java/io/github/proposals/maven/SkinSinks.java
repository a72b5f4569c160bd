package io.github.proposals.maven;

import io.github.proposals.maven.files.Repository;
import io.github.proposals.model.export.AtomFeed;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterJson;
import io.github.proposals.model.export.ReviewCalendar;
import io.github.proposals.model.site.page.HeadElement;
import io.github.proposals.model.text.TextFormat;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenReportException;

/** Puts pages into the skin of a site. Calls only what Doxia 1 and 2 both have. */
final class SkinSinks {

    /** What Doxia calls an element without content. */
    private static final int EMPTY_ELEMENT = 1;

    private final Sink main;
    private final String mainPage;
    private final SinkFactory others;
    private final File site;
    private final Repository repository;

    /**
     * Sinks of one site.
     *
     * @param main the sink of the page that the site plugin opens itself
     * @param mainName the path of that page, without its ending
     * @param others makes those of the other pages
     * @param site the folder of the site
     * @param repository no page is written through a link that leads out of it
     */
    SkinSinks(Sink main, String mainName, SinkFactory others, File site, Repository repository) {
        this.main = main;
        this.mainPage = mainName + ".html";
        this.others = others;
        this.site = site;
        this.repository = repository;
    }

    /** Writes a page at a path in the site. */
    void write(String path, String title, List<HeadElement> head, String html) throws MavenReportException {
        boolean isMain = path.equals(mainPage);
        try {
            repository.check(site.toPath().resolve(path));
            write(isMain ? main : others.createSink(site, path), title, head, html);
        } catch (IOException e) {
            throw new MavenReportException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Skins replace {@code $relativePath} wherever it stands. */
    private static void write(Sink sink, String title, List<HeadElement> head, String html) {
        sink.head();
        sink.title();
        sink.text(harmless(title));
        sink.title_();
        feed(sink, new AtomFeed(Optional.empty()), "changes of status");
        feed(sink, new RegisterJson(), "register");
        feed(sink, new ReviewCalendar(), "days of review");
        head.forEach(it -> element(sink, it));
        sink.head_();
        sink.body();
        sink.rawText(html.replace("$relativePath", "&#36;relativePath"));
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** Announces a file beside the page, so that readers of feeds find it. */
    private static void feed(Sink sink, TextFormat<PublishedRegister> format, String title) {
        element(
                sink,
                new HeadElement(
                        "link",
                        List.of(
                                Map.entry("rel", "alternate"),
                                Map.entry("type", format.mediaType()),
                                Map.entry("title", "Proposals: " + title),
                                Map.entry("href", format.fileName()))));
    }

    private static void element(Sink sink, HeadElement element) {
        Attributes attributes = new Attributes();
        element.attributes().forEach(it -> attributes.addAttribute(it.getKey(), harmless(it.getValue())));
        sink.unknown(element.name(), new Object[] {EMPTY_ELEMENT}, attributes);
    }

    /** Doxia 1 escapes nothing in a title or an attribute, and Doxia 2 does: here are only characters that are the same in both. */
    static String harmless(String text) {
        return text.replace("$relativePath", "$\u2060relativePath")
                .replace('<', '\u2039')
                .replace('>', '\u203A')
                .replace('"', '\u201D');
    }

    /** The attributes of an element. Those of Doxia itself are in an artifact that a plugin does not need otherwise. */
    private static final class Attributes extends SimpleAttributeSet implements SinkEventAttributes {

        private static final long serialVersionUID = 1;
    }
}
