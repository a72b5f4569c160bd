package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link that works on the computer of its author at most: to a file there, or with a slip in how its address begins. */
public final class UnreachableLink implements ProposalRule {

    private static final Pattern FILE = Pattern.compile("(?i)(?:file:|[a-z]:[\\\\/]|\\\\\\\\\\w).*", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{3,7})(:?/{1,3}|:)(?=[^/\\s])(\\S*)");

    /** Schemes that are near to others, and right. */
    private static final Set<String> KNOWN =
            Set.of("http", "https", "ftp", "ftps", "sftp", "mailto", "ssh", "git", "tel");

    private static final List<String> WEB = List.of("https", "http");

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.unreachable", Severity.WARNING, "A link leads where nobody can follow.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.document().links().stream()
                .filter(link -> link.kind() != Link.Kind.UNDEFINED)
                .flatMap(link -> finding(link.target().strip(), () -> text.place(link.span())).stream());
    }

    static boolean is(String target) {
        return FILE.matcher(target).matches() || meant(target).isPresent();
    }

    private static Optional<Finding> finding(String target, Supplier<Place> place) {
        if (FILE.matcher(target).matches()) {
            return Optional.of(Finding.at(place.get(), "'%s' is on your computer alone", target)
                    .about(new Subject.Link(target))
                    .help("write a path inside the repository, such as ./images/flow.png, or an address on the web"));
        }
        return meant(target)
                .map(address -> Finding.at(place.get(), "nothing can be reached at '%s'", target)
                        .about(new Subject.Link(target))
                        .help("did you mean '%s'?", address));
    }

    /** {@return the address without the slip} One slash is a slip as well; a path may begin with any word. */
    private static Optional<String> meant(String target) {
        Matcher address = ADDRESS.matcher(target);
        if (!address.matches()) {
            return Optional.empty();
        }
        String scheme = address.group(1).toLowerCase(Locale.ROOT);
        String sign = address.group(2);
        boolean web = WEB.contains(scheme);
        boolean slip = web ? !sign.equals("://") : sign.equals("://") && !KNOWN.contains(scheme);
        return Optional.of(scheme)
                .filter(it -> slip)
                .flatMap(it -> Suggestion.nearest(it, WEB))
                .map(it -> it + "://" + address.group(3));
    }
}
