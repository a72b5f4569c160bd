package io.github.proposals.model.export;

import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.text.TextFormat;
import io.github.proposals.model.text.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The changes of statuses as an Atom feed, newest first. Nothing in it depends on the clock or on where files are today:
 * an entry keeps its id when its document is renamed.
 */
public final class AtomFeed implements TextFormat<PublishedRegister> {

    /** More is no news. */
    private static final int MOST = 200;

    private static final String ALL = "changes of status";

    private final Optional<String> address;
    private final Optional<Pages> pages;
    private final String fileName;
    private final String topic;
    private final Predicate<StatusChange> wanted;

    /**
     * A feed.
     *
     * @param address where the files of the folder where the build runs can be read, such as
     *     {@code https://example.org/blob/main/}; nothing for a feed without links
     */
    public AtomFeed(Optional<String> address) {
        this(address.map(it -> it.endsWith("/") ? it : it + "/"), Optional.empty(), "status.atom", ALL, it -> true);
    }

    private AtomFeed(
            Optional<String> address,
            Optional<Pages> pages,
            String fileName,
            String topic,
            Predicate<StatusChange> wanted) {
        this.address = address;
        this.pages = pages;
        this.fileName = fileName;
        this.topic = topic;
        this.wanted = wanted;
    }

    /**
     * The pages that a feed lies beside.
     *
     * @param folder their address, with a slash at its end
     * @param page the address of that of a proposal
     */
    public record Pages(String folder, Function<PublishedProposal, String> page) {}

    /** {@return the same feed for readers of pages: its entries lead to these, and not to files} */
    public AtomFeed beside(Pages others) {
        return new AtomFeed(address, Optional.of(others), fileName, topic, wanted);
    }

    /** {@return a feed of some of the changes, in a file with a name of its own} */
    public AtomFeed about(String file, String what, Predicate<StatusChange> some) {
        return new AtomFeed(address, pages, file, what, some);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    /** Writes the feed; without a repository it has no entries. */
    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        List<StatusChange> changes =
                StatusChange.newest(index, wanted).stream().limit(MOST).toList();
        Instant updated =
                changes.stream().map(it -> it.moment().committed()).findFirst().orElse(Instant.EPOCH);
        XmlText.exact(
                text,
                xml -> xml.element(
                        "feed",
                        feed -> {
                            String name = index.process().name();
                            head(feed, name + ": " + topic, pages.map(Pages::folder), name);
                            if (pages.isPresent()) {
                                feed.leaf(
                                        "link",
                                        "rel",
                                        "self",
                                        "href",
                                        pages.get().folder() + fileName);
                            }
                            feed.text("id", id(index));
                            feed.text("updated", time(updated));
                            for (StatusChange change : changes) {
                                feed.element("entry", entry -> entry(entry, index, change));
                            }
                        },
                        "xmlns",
                        "http://www.w3.org/2005/Atom"));
    }

    private void entry(XmlText entry, PublishedRegister index, StatusChange change) throws IOException {
        PublishedProposal proposal = change.proposal();
        PublishedProposal.Step step = change.step();
        String status = step.to().isEmpty() ? "no status" : step.to();
        head(
                entry,
                proposal.id() + " " + proposal.title() + ": " + status,
                pages.map(it -> it.page().apply(proposal))
                        .or(() -> address.map(base -> base + MarkdownText.address(proposal.path()))),
                change.moment().author());
        entry.text("id", id(index.process().id(), step.file(), change.moment().commit()));
        entry.text("updated", time(change.moment().committed()));
        String words = (change.isFirst()
                        ? "The proposal came in with " + (step.to().isEmpty() ? "no status" : "the status " + status)
                        : "From " + (step.from().isEmpty() ? "no status" : step.from()) + " to " + status)
                + " on " + change.moment().day() + " with commit "
                + change.moment().commit() + " by " + change.moment().author() + ".";
        entry.text("content", PlainText.of(words), "type", "text");
    }

    /** That of all changes is as old as the format. */
    private String id(PublishedRegister index) {
        String place = address.orElse(index.directory());
        return topic.equals(ALL)
                ? id(index.process().id(), place)
                : id(index.process().id(), place, topic);
    }

    private static void head(XmlText xml, String title, Optional<String> link, String author) throws IOException {
        xml.text("title", PlainText.of(title));
        if (link.isPresent()) {
            xml.leaf("link", "rel", "alternate", "href", PlainText.of(link.get()));
        }
        xml.element("author", it -> it.text("name", PlainText.of(author)));
    }

    /** Git knows no parts of a second. */
    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The same parts give the same id, on every machine and for ever. */
    private static String id(String... parts) {
        byte[] name = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
