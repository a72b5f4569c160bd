package io.github.proposals.model.export;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.proposals.model.edit.MarkdownText;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * The changes of statuses as an Atom feed, newest first. Nothing in it depends on the clock or on where files are today:
 * an entry keeps its id when its document is renamed.
 */
public final class AtomFeed implements TextFormat<PublishedRegister> {

    /** More is no news. */
    private static final int MOST = 200;

    private final Optional<String> address;

    /**
     * A feed.
     *
     * @param address where the files of the folder where the build runs can be read, such as
     *     {@code https://example.org/blob/main/}; nothing for a feed without links
     */
    public AtomFeed(Optional<String> address) {
        this.address = address.map(it -> it.endsWith("/") ? it : it + "/");
    }

    @Override
    public String fileName() {
        return "status.atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    /** Writes the feed; without a repository it has no entries. */
    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        List<Change> changes = index.proposals().stream()
                .flatMap(proposal -> proposal.timeline().stream()
                        .flatMap(step -> step.moment().stream().map(moment -> new Change(proposal, step, moment))))
                .sorted(Comparator.comparing((Change it) -> it.moment().committed())
                        .reversed()
                        .thenComparing(it -> it.proposal().path())
                        .thenComparing(it -> it.moment().commit()))
                .limit(MOST)
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId(id(index.process().id(), address.orElse(index.directory())));
        feed.setTitle(PlainText.of(index.process().name() + ": changes of status"));
        feed.setUpdated(Date.from(
                changes.stream().map(it -> it.moment().committed()).findFirst().orElse(Instant.EPOCH)));
        Person author = new Person();
        author.setName(PlainText.of(index.process().name()));
        feed.setAuthors(List.of(author));
        feed.setEntries(changes.stream().map(it -> entry(index, it)).toList());
        text.write(text(feed));
    }

    private Entry entry(PublishedRegister index, Change change) {
        PublishedProposal proposal = change.proposal();
        PublishedProposal.Step step = change.step();
        Entry entry = new Entry();
        entry.setId(id(index.process().id(), step.file(), change.moment().commit()));
        String status = step.to().isEmpty() ? "no status" : step.to();
        entry.setTitle(PlainText.of(proposal.id() + " " + proposal.title() + ": " + status));
        entry.setUpdated(Date.from(change.moment().committed()));
        Person author = new Person();
        author.setName(PlainText.of(change.moment().author()));
        entry.setAuthors(List.of(author));
        Content content = new Content();
        content.setType("text");
        content.setValue(PlainText.of((step.equals(proposal.timeline().get(0))
                        ? "The proposal came in with " + (step.to().isEmpty() ? "no status" : "the status " + status)
                        : "From " + (step.from().isEmpty() ? "no status" : step.from()) + " to " + status)
                + " on " + change.moment().day() + " with commit "
                + change.moment().commit() + " by " + change.moment().author() + "."));
        entry.setContents(List.of(content));
        address.ifPresent(base -> {
            Link link = new Link();
            link.setRel("alternate");
            link.setHref(PlainText.of(base + MarkdownText.address(proposal.path())));
            entry.setAlternateLinks(List.of(link));
        });
        return entry;
    }

    /** The same parts give the same id, on every machine and for ever. */
    private static String id(String... parts) {
        byte[] name = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static String text(Feed feed) {
        try {
            Format format = Format.getPrettyFormat().setLineSeparator("\n");
            return new XMLOutputter(format).outputString(new WireFeedOutput().outputJDom(feed));
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours is not complete", e);
        }
    }

    private record Change(PublishedProposal proposal, PublishedProposal.Step step, Moment moment) {}
}
