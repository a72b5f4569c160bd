package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Said;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * A finding with all that is known about it.
 *
 * @param anchor where it stands
 * @param kind how bad it is, in a word for the style sheet
 * @param severity how bad it is, in a word for people
 * @param message what is wrong
 * @param rule the rule that found it
 * @param page the page of that rule
 * @param place where it is
 * @param excerpt the line, if there is one to show
 * @param help what to do; empty if the message says it all
 * @param quote the sentence of the process
 * @param related other places that have to do with it
 * @param fixable whether a goal of the plugin can try to make it go away
 */
record FindingItem(
        String anchor,
        String kind,
        String severity,
        String message,
        String rule,
        String page,
        PlaceLink place,
        Optional<Line> excerpt,
        String help,
        Optional<Said> quote,
        List<Other> related,
        boolean fixable) {

    static FindingItem of(Findings.Numbered found, SiteOptions options) {
        Finding finding = found.diagnostic().finding();
        return new FindingItem(
                found.anchor(),
                found.diagnostic().severity().word(),
                found.diagnostic().severity().noun(),
                finding.message(),
                found.diagnostic().rule(),
                PageNames.ofRule(found.diagnostic().rule()),
                PlaceLink.of(finding.place(), options),
                Optional.of(finding.place())
                        .filter(it -> !it.excerpt().equals(Excerpt.NONE))
                        .map(it -> Line.of(it.start().line(), it.excerpt().shown())),
                finding.help(),
                Said.of(finding.quote()),
                finding.related().stream()
                        .map(it -> new Other(PlaceLink.of(it.place(), options), it.note()))
                        .toList(),
                !finding.repairs().isEmpty());
    }

    /** {@return this finding without what the one before it has just shown} */
    FindingItem after(FindingItem before) {
        boolean sameRule = rule.equals(before.rule);
        return new FindingItem(
                anchor,
                kind,
                severity,
                message,
                rule,
                page,
                place,
                place.equals(before.place) ? Optional.empty() : excerpt,
                help,
                sameRule && quote.equals(before.quote) ? Optional.empty() : quote,
                related,
                fixable);
    }

    /**
     * A place that has to do with it.
     *
     * @param place the place
     * @param note what is there
     */
    record Other(PlaceLink place, String note) {}

    /**
     * The line that it points at.
     *
     * @param number of the line
     * @param before what stands before it
     * @param marked what it points at
     * @param after what stands behind it
     */
    record Line(int number, String before, String marked, String after) {

        static Line of(int number, Excerpt excerpt) {
            String line = excerpt.line();
            int points = line.codePointCount(0, line.length());
            int from = line.offsetByCodePoints(0, Math.min(excerpt.from(), points));
            int to = line.offsetByCodePoints(0, Math.min(excerpt.from() + excerpt.length(), points));
            // What is missing at the end of a line is pointed at as well.
            String marked = from == to ? " " : line.substring(from, to);
            return new Line(number, line.substring(0, from), marked, line.substring(to));
        }
    }
}
