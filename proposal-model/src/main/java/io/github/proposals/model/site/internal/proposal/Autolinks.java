package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SpokenName;
import io.github.proposals.model.site.internal.forge.IssueAddress;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Turns what people just name into links: addresses, other proposals, and each other. */
final class Autolinks {

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w@/.-])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\\w/@])");

    /** What ends a sentence does not belong to the address in it. flexmark's own search for them is quadratic. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w/])https?://[^\\s<>\"'`\\\\]{1,2000}(?<![.,:;!?*_~)])");

    /** As GitHub knows them: a name that begins with {@code www}, and an address for mail. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w/.@-])www\\.[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}+(?::[0-9]{1,5})?+(?:[/?#][^\\s<>\"'`\\\\]{0,2000})?(?<![.,:;!?*_~)-])");

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.+/:@-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}+(?![\\w@/])(?<![-_])");

    private static final SpokenName.Around AROUND = SpokenName.Around.of("(?<![\\w/-])", "[- ]#?", "(?![\\w/-])");

    private static final Pattern ISSUE =
            Pattern.compile("(?<![\\w/&#.-])([\\w.-]{1,100}/[\\w.-]{1,100})?#([0-9]{1,9})(?![\\w/-])");

    private final List<SpokenName> proposals;
    private final ProposalProcess process;
    private final PageNames names;
    private final SiteOptions options;

    Autolinks(ProposalProcess process, PageNames names, SiteOptions options) {
        this.proposals = SpokenName.of(process, AROUND).toList();
        this.process = process;
        this.names = names;
        this.options = options;
    }

    /** Links addresses and the proposals that a text names, but not {@code self}. */
    Body link(Body body, PublishedProposal self) {
        Body linked = addresses(body);
        for (SpokenName proposal : proposals) {
            linked.replace(text -> proposal.in(text).flatMap(it -> link(text, it, self).stream()));
        }
        return linked;
    }

    private Optional<Body.Piece> link(String text, SpokenName.Spoken spoken, PublishedProposal self) {
        int start = spoken.span().start();
        int end = spoken.span().end();
        return names.called(process.idOf(spoken.id()))
                .filter(other -> !other.path().equals(self.path()))
                .map(other -> link(text.substring(start, end), names.of(other)).attr("title", other.title()))
                .map(link -> new Body.Piece(start, end, link));
    }

    /** Links the people that a text names. */
    Body linkPeople(Body body) {
        return addresses(body)
                .replace("@", HANDLE, match -> options.person(match.group(1)).map(address -> link(match, address)));
    }

    /** Links issues and pull requests, and gives those that are just addresses short names. */
    Body linkIssues(Body body) {
        return body.replace(
                        "://", ADDRESS, match -> WebAddress.of(match.group()).map(Autolinks::shortLink))
                .replace("#", ISSUE, match -> issue(match).map(address -> link(match, address)));
    }

    private Optional<String> issue(MatchResult match) {
        int number = Integer.parseInt(match.group(2));
        return match.group(1) == null ? options.issue(number) : options.issue(match.group(1), number);
    }

    private static Element shortLink(String address) {
        Element link = new Element("a")
                .attr("href", address)
                .text(IssueAddress.shortened(address).orElse(address));
        return link.text().equals(address) ? link : link.attr("title", address);
    }

    private static Body addresses(Body body) {
        return body.replace(
                        "://", ADDRESS, match -> WebAddress.of(match.group()).map(address -> link(match, address)))
                .replace(
                        "www.",
                        NAME,
                        match -> WebAddress.of("http://" + match.group()).map(address -> link(match, address)))
                .replace(
                        "@",
                        MAIL,
                        match -> WebAddress.of("mailto:" + match.group()).map(address -> link(match, address)));
    }

    private static Element link(MatchResult match, String address) {
        return link(match.group(), address);
    }

    private static Element link(String words, String address) {
        return new Element("a").attr("href", address).text(words);
    }
}
