package io.github.proposals.model.site.internal.sharing;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.StatusGroup;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.SiteAddress;
import io.github.proposals.model.text.XmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of a site as machines want to have them listed: search engines, and programs that read for people.
 *
 * @param index what the pages show
 * @param names the pages of proposals
 * @param shared the pages of what proposals have in common
 * @param site where all these can be read
 */
public record Listings(PublishedRegister index, PageNames names, List<String> shared, SiteAddress site) {

    private static final String SITEMAP = "sitemap.xml";

    /** What a list of this kind may have. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 300;

    /** {@return the lists, each as a file} */
    public List<Asset> assets() {
        return List.of(
                Asset.ofText(SITEMAP, this::sitemap),
                Asset.ofText("robots.txt", () -> "User-agent: *\nAllow: /\n\nSitemap: " + site.at(SITEMAP) + "\n"),
                Asset.ofText("llms.txt", this::text));
    }

    private String sitemap() {
        StringWriter text = new StringWriter();
        try {
            XmlText.exact(
                    text,
                    xml -> xml.element(
                            "urlset",
                            urls -> {
                                for (Entry entry : entries().limit(MOST).toList()) {
                                    urls.element("url", url -> {
                                        url.text("loc", site.at(entry.page()));
                                        if (entry.changed().isPresent()) {
                                            url.text(
                                                    "lastmod",
                                                    entry.changed().get().toString());
                                        }
                                    });
                                }
                            },
                            "xmlns",
                            "http://www.sitemaps.org/schemas/sitemap/0.9"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Stream<Entry> entries() {
        return Stream.of(
                        Arrays.stream(MainPage.values()).map(it -> new Entry(it.page(), Optional.empty())),
                        index.proposals().stream()
                                .map(it ->
                                        new Entry(names.of(it), it.lastChange().map(Moment::day))),
                        shared.stream().map(it -> new Entry(it, Optional.empty())))
                .flatMap(it -> it);
    }

    /** As {@code llmstxt.org} has it: a heading, a summary, and lists of links. */
    private String text() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(line(index.process().name())).append("\n\n> ");
        text.append(MainPage.REGISTER.description()).append(" The same as data: ");
        text.append(site.at("index.json")).append("\n");
        for (StatusGroup group : StatusGroup.of(index)) {
            text.append("\n## ").append(group.heading()).append("\n\n");
            for (PublishedProposal proposal : group.proposals()) {
                text.append("- [").append(line(proposal.id() + " " + proposal.title()));
                text.append("](").append(site.at(names.of(proposal))).append(")");
                String summary = beginning(index.summary(proposal));
                List<String> words = Stream.of(proposal.statusText(), summary)
                        .filter(it -> !it.isBlank())
                        .map(Listings::line)
                        .toList();
                text.append(words.isEmpty() ? "" : ": " + String.join(". ", words))
                        .append("\n");
            }
        }
        text.append("\n## Optional\n\n");
        for (MainPage page : List.of(MainPage.PROCESS, MainPage.RELATIONS, MainPage.STATISTICS)) {
            text.append("- [")
                    .append(page.title())
                    .append("](")
                    .append(site.at(page.page()))
                    .append("): ");
            text.append(page.description()).append("\n");
        }
        return text.toString();
    }

    /** A sentence or two: whoever wants more reads the page. */
    private static String beginning(String markdown) {
        String text = InlineMarkdown.plain(markdown);
        int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
        return space <= 0 ? text.substring(0, Math.min(LONGEST, text.length())) : text.substring(0, space) + "…";
    }

    private static String line(String text) {
        return MarkdownText.escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** A page, and when what it shows was changed. */
    private record Entry(String page, Optional<LocalDate> changed) {}
}
