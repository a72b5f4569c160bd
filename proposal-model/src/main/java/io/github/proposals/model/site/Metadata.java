package io.github.proposals.model.site;

import io.github.proposals.model.document.Markup;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.FieldText;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.site.html.Body;
import io.github.proposals.model.site.html.SafeHtml;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of a proposal as people want to see it: with links, and with what other proposals say about this one.
 *
 * @param site what the page is part of
 * @param proposal whose header it is
 * @param links where its links lead
 */
record Metadata(Site site, PublishedProposal proposal, Links links) {

    /** These stand in the heading of the page. */
    private static final Set<FieldType> ELSEWHERE =
            EnumSet.of(FieldType.NUMBER, FieldType.TITLE, FieldType.STATUS, FieldType.PROPOSALS);

    /** Most values are names, days and words, for which a parser of markup and one of HTML are more than is needed. */
    private static final Pattern PLAIN = Pattern.compile("[@\\p{L}][\\p{L}\\p{N} ,;:().@/?=-]*|[\\p{N}/-]*");

    /** {@return the fields that say something, then the relations} */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (FieldText field : proposal.fields()) {
            Optional<FieldType> type =
                    site.index().process().field(field.name()).map(FieldDefinition::type);
            if (field.known() && type.filter(ELSEWHERE::contains).isEmpty()) {
                entries.add(new Entry(Words.label(field.label()), value(field, type), Optional.empty()));
            }
        }
        Stream.concat(Related.of(site, proposal).stream(), Stream.of(Related.mentions(site, proposal)))
                .filter(it -> it.count() > 0)
                .forEach(it -> entries.add(new Entry(it.label(), SafeHtml.NONE, Optional.of(it))));
        return entries;
    }

    private SafeHtml value(FieldText field, Optional<FieldType> type) {
        Markup markup = site.index().process().format().markup(proposal.path());
        Body body = PLAIN.matcher(field.text()).matches()
                ? Body.ofText(field.text())
                : Body.of(markup.unsafeHtml(field.text()), Set.of()).link(links::resolve);
        Mentions mentions = site.mentions();
        if (type.filter(FieldType.PEOPLE::equals).isPresent()) {
            return mentions.linkPeople(body).inline();
        }
        boolean issues = type.filter(FieldType.LINKS::equals).isPresent();
        return mentions.link(issues ? mentions.linkIssues(body) : body, proposal)
                .inline();
    }

    /**
     * A line of the header.
     *
     * @param label what it is
     * @param value what it says
     * @param related or the proposals that it names
     */
    record Entry(String label, SafeHtml value, Optional<Related> related) {}
}
