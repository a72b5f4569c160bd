package io.github.proposals.model.site;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.address.Addresses;
import io.github.proposals.model.site.internal.drawing.LifecycleDrawing;
import io.github.proposals.model.site.internal.findings.Findings;
import io.github.proposals.model.site.internal.findings.FindingsPage;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.People;
import io.github.proposals.model.site.internal.process.ProcessPage;
import io.github.proposals.model.site.internal.proposal.ProposalPage;
import io.github.proposals.model.site.internal.proposal.Ways;
import io.github.proposals.model.site.internal.register.FacetPages;
import io.github.proposals.model.site.internal.register.RegisterPage;
import io.github.proposals.model.site.internal.register.Rows;
import io.github.proposals.model.site.internal.register.SearchTexts;
import io.github.proposals.model.site.internal.relations.RelationsPage;
import io.github.proposals.model.site.internal.rule.RulePage;
import io.github.proposals.model.site.internal.rule.RuleTopic;
import io.github.proposals.model.site.internal.sharing.Listings;
import io.github.proposals.model.site.internal.statistics.StatisticsPage;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one list of pages. What a kind of them needs is made when one of that kind is asked for. */
final class SiteWork {

    private final PublishedRegister index;
    private final Checks checks;
    private final SiteOptions options;
    private final PageNames names;
    private final Optional<LifecycleDrawing> lifecycle;
    private final Findings findings;
    private final SearchTexts texts;
    private final BiFunction<ProposalPage, Integer, Content> proposal;
    private final Supplier<ProposalPage> page;
    private final Supplier<Rows> rows;
    private final Supplier<FacetPages> facets;
    private final Supplier<Addresses> addresses;

    SiteWork(
            PublishedRegister index,
            Register proposals,
            Checks checks,
            Linter linter,
            SiteOptions options,
            PageNames names,
            Optional<LifecycleDrawing> lifecycle,
            Findings findings,
            SearchTexts texts,
            BiFunction<ProposalPage, Integer, Content> proposal) {
        this.index = index;
        this.checks = checks;
        this.options = options;
        this.names = names;
        this.lifecycle = lifecycle;
        this.findings = findings;
        this.texts = texts;
        this.proposal = proposal;
        Supplier<People> people = Once.of(() -> new People(index));
        this.page = Once.of(() -> new ProposalPage(
                index, proposals, options, names, findings, new Ways(index, proposals, linter, lifecycle), texts::of));
        this.rows = Once.of(() -> new Rows(index, names, people.get()));
        this.facets = Once.of(() -> new FacetPages(index, names, rows.get(), people.get(), options));
        this.addresses = Once.of(() -> new Addresses(index, proposals, names));
    }

    /** {@return all of them, in the order in which they are made} */
    Stream<Work> all() {
        return Stream.<Supplier<Stream<Work>>>of(
                        this::main,
                        this::ofFindings,
                        this::ofRules,
                        this::ofProposals,
                        this::past,
                        () -> Work.all(
                                "what proposals have in common", facets.get().contents()),
                        () -> Work.all(
                                "what was called otherwise", addresses.get().contents()),
                        // The last one: its search knows the texts of all that went before.
                        this::register)
                .flatMap(Supplier::get);
    }

    /** {@return those that may make the page at a path, the one that does among the first of them} */
    Stream<Work> at(String path) {
        return PageNames.isOfThePast(path)
                // Most are called as their proposal is called today.
                ? Stream.concat(past().filter(it -> path.contains(it.path().replaceFirst("\\.html$", ""))), past())
                : Stream.<Supplier<Stream<Work>>>of(this::register, this::all)
                        .flatMap(Supplier::get)
                        .filter(it -> it.path().equals(path));
    }

    private Stream<Work> main() {
        return Stream.of(
                Work.page(
                        MainPage.PROCESS.page(),
                        "the process",
                        () -> ProcessPage.of(index, names, lifecycle, RuleTopic.of(checks.rules(), findings))),
                Work.page(MainPage.RELATIONS.page(), "the relations", () -> RelationsPage.of(index, names)),
                Work.page(MainPage.STATISTICS.page(), "the statistics", () -> StatisticsPage.of(index, names)));
    }

    private Stream<Work> ofFindings() {
        return IntStream.range(0, findings.pages())
                .mapToObj(number -> Work.page(
                        PageNames.ofFindings(number),
                        "the findings",
                        () -> FindingsPage.of(index, checks, findings, names, options, number)));
    }

    private Stream<Work> ofRules() {
        RulePage pages = new RulePage(index.process().name(), checks, findings, names, options);
        return IntStream.range(0, checks.rules().size()).mapToObj(position -> {
            String id = checks.rules().get(position).info().id();
            return Work.page(PageNames.ofRule(id), "the rule " + id, () -> pages.of(position));
        });
    }

    private Stream<Work> ofProposals() {
        return IntStream.range(0, index.proposals().size())
                .mapToObj(position -> Work.page(
                        names.of(index.proposals().get(position)),
                        index.proposals().get(position).path(),
                        () -> proposal.apply(page.get(), position)));
    }

    private Stream<Work> past() {
        return IntStream.range(0, index.proposals().size())
                .mapToObj(position -> new Work(
                        names.of(index.proposals().get(position)),
                        "the past of " + index.proposals().get(position).path(),
                        Optional.of(() -> page.get().premisesOfPast(position)),
                        tree -> page.get().past(position, tree)));
    }

    private Stream<Work> register() {
        return Stream.of(Work.page(
                MainPage.REGISTER.page(),
                "the register",
                () -> RegisterPage.of(index, names, rows.get(), texts, beside(), options)));
    }

    private List<Asset> beside() {
        return Stream.concat(
                        addresses.get().forwards().stream(),
                        options.address().stream()
                                .flatMap(it ->
                                        new Listings(index, names, facets.get().paths(), it).assets().stream()))
                .toList();
    }
}
