package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which page is whose. Names hold nothing that an address, a file system or HTML could mind. */
public final class PageNames {

    private static final String RULE = "rule-";
    private static final String FINDINGS = "findings-";
    private static final String FACET = "by-";
    private static final String VERSION = "version-of-";
    private static final String CHANGES = "changes-of-";

    private static final String ALL = FACET + "number";

    /** Pages of ours, whose names go on with something that others have written. */
    private static final List<String> OURS = List.of(
            RULE,
            FINDINGS,
            VERSION,
            CHANGES,
            FACET + "status-",
            FACET + "type-",
            FACET + "author-",
            FACET + "name-",
            ALL);

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, PublishedProposal> proposals = new HashMap<>();
    private final Map<String, List<PublishedProposal>> byId = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final SiteOptions options;

    public PageNames(PublishedRegister index, SiteOptions options) {
        this.options = options;
        Map<String, Integer> ids = new HashMap<>();
        for (PublishedProposal proposal : index.proposals()) {
            ids.merge(normal(proposal.id()), 1, Integer::sum);
            if (proposal.number().isPresent()) {
                byId.merge(proposal.id(), List.of(proposal), PageNames::joined);
            }
        }
        for (MainPage place : MainPage.values()) {
            taken.add(place.page());
        }
        for (PublishedProposal proposal : index.proposals()) {
            boolean clear = proposal.number().isPresent() && ids.get(normal(proposal.id())) == 1;
            String stem = clear
                    ? harmless(proposal.id())
                    : ofFile(proposal.number().isEmpty() ? proposal.id() : proposal.path());
            String name = stem + ".html";
            for (int i = 2; !taken.add(normal(name)); i++) {
                name = stem + "-" + i + ".html";
            }
            byPath.put(proposal.path(), name);
            proposals.put(proposal.path(), proposal);
        }
    }

    /** {@return the page of the proposal in the file at {@code path}} */
    public Optional<String> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** {@return the page of a proposal of the index} */
    public String of(PublishedProposal proposal) {
        return byPath.get(proposal.path());
    }

    /** {@return the proposal in the file at {@code path}} */
    public Optional<PublishedProposal> at(String path) {
        return Optional.ofNullable(proposals.get(path));
    }

    /** {@return the proposal that people call by a number, such as {@code JEP-0400}, unless several are called so} */
    public Optional<PublishedProposal> called(String id) {
        return Optional.ofNullable(byId.get(id)).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    /** {@return a link to a proposal of the index} */
    public PageLink link(PublishedProposal proposal) {
        return new PageLink(proposal.id(), proposal.title(), of(proposal));
    }

    /** {@return a link to the other side of a relation, which may be in another register} */
    public PageLink link(PublishedProposal.Relation relation) {
        return at(relation.path())
                .map(this::link)
                .orElseGet(() -> new PageLink(
                        relation.id(),
                        "",
                        options.otherSite(relation.path())
                                .map(site -> site + "/" + elsewhere(relation))
                                .orElse("")));
    }

    private static String elsewhere(PublishedProposal.Relation relation) {
        return (relation.number().isPresent() ? harmless(relation.id()) : ofFile(relation.id())) + ".html";
    }

    private static List<PublishedProposal> joined(List<PublishedProposal> some, List<PublishedProposal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** {@return the page of a rule} */
    public static String ofRule(String id) {
        return RULE + id + ".html";
    }

    /** {@return one of the pages of findings, from 0 on} */
    public static String ofFindings(int number) {
        return number == 0 ? MainPage.FINDINGS.page() : FINDINGS + (number + 1) + ".html";
    }

    /** {@return the page of all proposals that have something in common, such as the {@code status} {@code Draft}} */
    public static String ofFacet(String what, String value) {
        StringBuilder plain = new StringBuilder();
        normal(value).codePoints().limit(LONGEST).forEach(c -> {
            if (c < 0x80 || !Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else {
                plain.append('-').append(Integer.toHexString(c)).append('-');
            }
        });
        String stem = NOT_PLAIN.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return FACET + what + "-" + (stem.isEmpty() ? "none" : stem) + ".html";
    }

    /** {@return the page of all proposals, where that of the register has no room for them} */
    public static String ofAll() {
        return ALL + ".html";
    }

    /** {@return one of the pages of what is too much for one, from 0 on; what is first is the page itself} */
    public static String ofSheet(String page, int number) {
        return number == 0 ? page : page.replaceFirst("[.]html$", "." + (number + 1) + ".html");
    }

    /**
     * {@return the page of a text that a proposal had}
     *
     * @param name what its page was called then, without ending
     * @param commit what brought it
     */
    public static String ofVersion(String name, String commit) {
        return VERSION + name + "-" + commit + ".html";
    }

    /**
     * {@return the page of what became of a text that a proposal had}
     *
     * @param name what its page was called then, without ending
     * @param commit what brought it
     * @param next what brought the later text; nothing for that of today
     */
    public static String ofChanges(String name, String commit, Optional<String> next) {
        return CHANGES + name + next.map(it -> "-" + commit + "-" + it).orElse("-since-" + commit) + ".html";
    }

    /** Some file systems take two names for one that differ only in case. */
    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@return whether it is the name of a page of what a proposal was} */
    public static boolean isOfThePast(String page) {
        return page.startsWith(VERSION) || page.startsWith(CHANGES);
    }

    /** {@return whether a page of today has this name} */
    public boolean isTaken(String page) {
        return taken.contains(normal(page));
    }

    /** {@return what a page is called after its file, without ending} */
    public static String ofFile(String path) {
        return harmless(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
    }

    /** {@return a name that no address, no file system and no page of ours minds} */
    public static String harmless(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[.-]+", "");
        return plain.isEmpty() || OURS.stream().anyMatch(normal(plain)::startsWith) ? "proposal" + plain : plain;
    }
}
