package io.github.proposals.model.site.internal.sharing;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.People;
import io.github.proposals.model.site.page.SiteAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as something that can be cited.
 *
 * @param id such as {@code PEP-0007}
 * @param title its title
 * @param authors their names
 * @param published the day that its header calls the first, or else that of its first commit
 * @param changed the day of its last change
 * @param status what it came to
 * @param register where it was published
 * @param page where it can be read
 * @param site what that is a page of
 */
public record Publication(
        String id,
        String title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> changed,
        String status,
        String register,
        String page,
        SiteAddress site) {

    /** Keeps a copy. */
    public Publication {
        authors = List.copyOf(authors);
    }

    /**
     * {@return what is known of a proposal}
     *
     * @param page its page
     * @param site where that can be read
     */
    public static Publication of(
            PublishedRegister index,
            PublishedProposal proposal,
            List<People.Person> authors,
            String page,
            SiteAddress site) {
        return new Publication(
                proposal.id(),
                proposal.title(),
                authors.stream().map(People.Person::name).toList(),
                proposal.dates().stream()
                        .filter(it -> it.role().equals("created"))
                        .map(PublishedProposal.Day::day)
                        .findFirst()
                        .or(() -> proposal.firstSeen().map(Moment::day)),
                proposal.lastChange().map(Moment::day),
                proposal.statusText(),
                index.process().name(),
                site.at(page),
                site);
    }

    /** {@return the title with what people call it} */
    String name() {
        return id + ": " + title;
    }

    /** {@return what machines can know of it, with what it is about} */
    public String data(String description) {
        return LinkedData.of(this, description);
    }

    /** {@return its entry in a list of literature} */
    public String bibTex() {
        return BibTex.of(this);
    }

    /** {@return how to cite it in a text} */
    public String citation() {
        return (authors.isEmpty() ? "" : String.join(", ", authors) + ". ") + "“" + name() + "”. " + register
                + published.map(day -> ", " + day).orElse("") + ". " + page;
    }
}
