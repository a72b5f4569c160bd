package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link without an address, or with what the template has in its place. */
public final class UnfilledLink implements ProposalRule {

    /** A link to where the page begins says so. */
    private static final Pattern TOP =
            Pattern.compile("(?iU)\\b(?:top|up|back|start|contents)\\b|[\u2191\u2B06\u25B2^]");

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.unfilled", Severity.ERROR, "A link leads nowhere yet.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        List<Link> nowhere = text.document().links().stream()
                .filter(link -> link.kind() != Link.Kind.UNDEFINED)
                .filter(link -> NoAddress.is(link.target()) || isNothing(link, text))
                .toList();
        if (nowhere.isEmpty()) {
            return Stream.empty();
        }
        NavigableMap<Integer, Span> unfilled = unfilled(text);
        return nowhere.stream()
                .filter(link -> Optional.ofNullable(
                                unfilled.floorEntry(link.whole().start()))
                        .filter(span -> span.getValue().contains(link.whole()))
                        .isEmpty())
                .map(link -> Finding.at(text.place(link.whole()), problem(link))
                        .about(new Subject.Link(link.target()))
                        .help("write where it leads, or remove the link"));
    }

    /** {@return the values of fields that are not filled, by where they begin: another rule tells that of them} */
    private static NavigableMap<Integer, Span> unfilled(ProposalText text) {
        Set<Place> known =
                text.proposal().values().filter(Field::known).map(Field::place).collect(Collectors.toSet());
        NavigableMap<Integer, Span> unfilled = new TreeMap<>();
        text.document().header().fields().stream()
                .map(HeaderField::valueSpan)
                .filter(span -> !known.contains(text.place(span)))
                .forEach(span -> unfilled.put(span.start(), span));
        return unfilled;
    }

    private static boolean isNothing(Link link, ProposalText text) {
        return link.target().strip().equals("#")
                && !TOP.matcher(text.document().source().slice(link.whole())).find();
    }

    private static String problem(Link link) {
        String target = link.target().strip();
        return target.isEmpty()
                ? "this link has no address"
                : "this link leads nowhere yet: its address is '" + target.replace("%", "%%") + "'";
    }
}
