package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Diagnostic;
import java.util.List;

/** The page of everything that is wrong. */
final class FindingsPage {

    private static final Template TEMPLATE = Templates.get("findings");

    private FindingsPage() {}

    static Content of(Site site) {
        View view = new View(
                Frame.of(site.index(), Place.FINDINGS),
                site.checks().diagnostics().all().stream()
                        .map(FindingsPage::row)
                        .toList());
        return new Content(Place.FINDINGS.page(), view.frame(), TEMPLATE.execute(view));
    }

    private static Row row(Diagnostic diagnostic) {
        return new Row(
                diagnostic.severity().word(),
                diagnostic.place().path(),
                diagnostic.message(),
                diagnostic.rule(),
                PageNames.ofRule(diagnostic.rule()));
    }

    /** What the template shows. */
    private record View(Frame frame, List<Row> findings) {}

    /** A finding. */
    private record Row(String severity, String path, String message, String rule, String page) {}
}
