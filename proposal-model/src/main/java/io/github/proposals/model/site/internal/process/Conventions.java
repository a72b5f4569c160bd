package io.github.proposals.model.site.internal.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.process.DemandWords;
import io.github.proposals.model.process.Freeze;
import io.github.proposals.model.process.LinkDemands;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.process.ReservedNumbers;
import io.github.proposals.model.process.Softening;
import io.github.proposals.model.site.internal.page.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a process says about names, numbers and the rest.
 *
 * @param what what it is about
 * @param words what holds
 * @param exact whether the words are to be written like that
 * @param quote the sentence that says so
 */
record Conventions(String what, String words, boolean exact, Optional<Said> quote) {

    private static Conventions of(String what, String words, Quote quote) {
        return new Conventions(what, words, false, Said.of(quote));
    }

    /** {@return what holds for files, headings and numbers} */
    static List<Conventions> ofNames(ProposalProcess process) {
        Numbering numbering = process.numbering();
        List<Conventions> all = new ArrayList<>();
        all.add(new Conventions(
                "File",
                process.files().template(),
                true,
                Said.of(process.files().says())));
        all.add(new Conventions(
                "Heading",
                process.title().template(),
                true,
                Said.of(process.title().says())));
        all.add(of("Header", process.format().words(), Quote.NONE));
        all.add(of("Number", number(numbering), numbering.says()));
        for (ReservedNumbers reserved : numbering.reserved()) {
            String to = reserved.from() == reserved.to() ? "" : " to " + numbering.written(reserved.to());
            all.add(of(numbering.written(reserved.from()) + to, "kept for " + reserved.what(), reserved.says()));
        }
        return all;
    }

    private static String number(Numbering numbering) {
        String digits = numbering.width() > 1 ? numbering.width() + " digits, from " : "from ";
        return digits + numbering.written(numbering.first()) + " on"
                + numbering
                        .placeholder()
                        .map(it -> "; " + it + " until there is one")
                        .orElse("");
    }

    /** {@return what else must hold for proposals, for their relations and for their past} */
    static List<Conventions> others(ProposalProcess process) {
        List<Conventions> all = new ArrayList<>();
        process.records()
                .forEach(it -> all.add(of(
                        "Contains " + it.name(),
                        DemandWords.demands(it.demands()),
                        it.demands().stream()
                                .map(demand -> demand.says())
                                .filter(Quote::present)
                                .findFirst()
                                .orElse(Quote.NONE))));
        process.relations().forEach(it -> all.add(of(it.field(), relation(it), it.says())));
        process.index()
                .ifPresent(it -> all.add(of(
                        "List of all proposals",
                        String.join(" or ", it.files()) + (it.section().isEmpty() ? "" : ", section " + it.section()),
                        it.says())));
        process.otherPrefixes()
                .forEach(it -> all.add(
                        of(it.prefix() + " as prefix", "for those " + it.when().words(true), it.says())));
        process.body().texts().forEach(it -> all.add(of("Text", "not so that " + it.message(), it.says())));
        LinkDemands links = process.body().links();
        if (!links.only().isEmpty()) {
            all.add(of("Links", "only to certain sources on the web", links.says()));
        }
        process.softened().forEach(it -> all.add(of("Less strict", softened(it), Quote.NONE)));
        process.history().frozen().ifPresent(it -> all.add(of("Does not change", frozen(it), it.says())));
        process.history()
                .removed()
                .severity()
                .ifPresent(it -> all.add(of(
                        "Stays",
                        "a proposal is not removed again",
                        process.history().removed().says())));
        return all;
    }

    private static String relation(RelationDefinition relation) {
        List<String> parts = new ArrayList<>();
        parts.add("names other proposals");
        if (!relation.inverse().isEmpty()) {
            parts.add((relation.oneSided().isPresent() ? "which name it in " : "which may name it in ")
                    + relation.inverse());
        }
        if (!relation.avoid().isEmpty()) {
            parts.add("none of them "
                    + String.join(" or ", relation.avoid().stream().sorted().toList()));
        }
        if (relation.stable()) {
            parts.add("all of them at least as stable as it is");
        }
        if (!relation.mentioned().isEmpty()) {
            parts.add("among them those that " + String.join(" and ", relation.mentioned()) + " mention");
        }
        if (relation.settled()) {
            parts.add("all of them done when it is done");
        }
        return String.join(", ", parts);
    }

    private static String softened(Softening softening) {
        String rules = softening.rules().isEmpty() ? "" : " about " + String.join(", ", softening.rules());
        String most = softening.to().map(it -> it.word() + " at most").orElse("nothing");
        return most + rules + " for those " + softening.when().words(true);
    }

    private static String frozen(Freeze freeze) {
        List<String> parts = new ArrayList<>(freeze.fields());
        freeze.sections().forEach(it -> parts.add("section " + it));
        String more =
                freeze.append().isEmpty() ? "" : "; only more at the end of " + String.join(", ", freeze.append());
        return String.join(", ", parts) + ", from " + String.join(" or ", freeze.statuses()) + " on" + more;
    }
}
