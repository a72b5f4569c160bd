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
 * The page of all proposals: a table for each kind of status, complete without any script. With its script it can be searched,
 * narrowed, sorted and grouped in other ways; {@code register.js} finds what it needs in the tables.
 */
public final class RegisterPage {

    private static final Template TEMPLATE = SiteTemplates.get("register");

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
        View view = new View(
                options.address()
                        .map(it -> frame.with(LinkedData.of(frame.site(), frame.description(), it)))
                        .orElse(frame),
                count,
                rows.columns(),
                index.asOf().map(LocalDate::toString),
                Optional.of(Now.of(index, names, new DueDays(index, names))).filter(it -> count > 1 && it.any()),
                Filter.of(index, groups, rows.columns()),
                groups);
        String html = TEMPLATE.execute(view);
        return new Content(
                MainPage.REGISTER.page(),
                view.frame(),
                html,
                view.many() ? Set.of(Script.REGISTER) : Set.of(),
                Stream.concat(view.many() ? texts.assets().stream() : Stream.empty(), beside.stream())
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
            List<Group> groups) {

        /** Whether there is anything to look for. */
        boolean many() {
            return count > 1;
        }

        String noun() {
            return count == 1 ? "proposal" : "proposals";
        }
    }

    /** The proposals whose statuses are of one kind. */
    record Group(String heading, String anchor, List<RegisterRow> rows) {

        int count() {
            return rows.size();
        }
    }
}
