package io.github.proposals.model.site.internal.register;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.StatusGroup;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.internal.sharing.LinkedData;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.SiteOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page of all proposals: a table for each kind of status, complete without any script unless there are very many of them; then
 * it has the first ones, and leads to pages with all of them. With its script it can be searched,
 * narrowed, sorted and grouped in other ways; {@code register.js} finds what it needs in the tables.
 */
public final class RegisterPage {

    private static final Template TEMPLATE = SiteTemplates.get("register");

    /** So many rows of each group are in the page of a register that is too large for it. */
    private static final int FIRST = 200;

    private RegisterPage() {}

    /**
     * {@return the page}
     *
     * @param texts those of all other pages, which have been made by the time that they are asked for
     * @param beside what a site has beside its pages
     * @param options where it is going to be read
     */
    public static Content of(
            PublishedRegister index,
            PageNames names,
            Rows rows,
            SearchTexts texts,
            List<Asset> beside,
            SiteOptions options) {
        Frame frame = Frame.of(index, MainPage.REGISTER);
        List<Group> groups = StatusGroup.of(index).stream()
                .map(group -> new Group(
                        group.heading(),
                        group.heading().toLowerCase(Locale.ROOT).replace(' ', '-'),
                        rows.of(group.proposals())))
                .toList();
        int count = rows.all().size();
        boolean large = count > Sheets.MOST;
        List<Asset> scripts = Stream.concat(
                        texts.assets().stream(), large ? RowScripts.of(rows.all()).stream() : Stream.empty())
                .toList();
        View view = new View(
                options.address()
                        .map(it -> frame.with(LinkedData.of(frame.site(), frame.description(), it)))
                        .orElse(frame),
                count,
                rows.columns(),
                index.asOf().map(LocalDate::toString),
                Optional.of(Now.of(index, names, new DueDays(index, names))).filter(it -> count > 1 && it.any()),
                Filter.of(index, groups, rows.columns()),
                large ? groups.stream().map(it -> it.first(FIRST)).toList() : groups,
                large ? PageNames.ofAll() : "");
        String html = TEMPLATE.execute(view);
        return new Content(
                MainPage.REGISTER.page(),
                view.frame(),
                html,
                large ? Set.of(Script.ROWS, Script.REGISTER) : view.many() ? Set.of(Script.REGISTER) : Set.of(),
                Stream.concat(view.many() ? scripts.stream() : Stream.empty(), beside.stream())
                        .toList(),
                Findable.NOTHING);
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            int count,
            Columns columns,
            Optional<String> asOf,
            Optional<Now> now,
            List<Filter> filters,
            List<Group> groups,
            String all) {

        /** Whether there is anything to look for. */
        boolean many() {
            return count > 1;
        }

        String noun() {
            return count == 1 ? "proposal" : "proposals";
        }
    }

    /**
     * The proposals whose statuses are of one kind.
     *
     * @param rows those that the page shows
     * @param count how many there are
     */
    record Group(String heading, String anchor, List<RegisterRow> rows, int count) {

        Group(String heading, String anchor, List<RegisterRow> rows) {
            this(heading, anchor, rows, rows.size());
        }

        Group first(int most) {
            return new Group(heading, anchor, rows.subList(0, Math.min(most, rows.size())), count);
        }

        /** {@return whether it has more than the page shows} */
        boolean goesOn() {
            return rows.size() < count;
        }

        /** {@return how many are shown} */
        int shown() {
            return rows.size();
        }
    }
}
