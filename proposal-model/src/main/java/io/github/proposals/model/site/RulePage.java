package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.BodyRenderer;
import java.util.Optional;
import java.util.Set;

/** The page of a rule: what it finds, why, examples, and how bad it is here. */
final class RulePage {

    private static final Template TEMPLATE = Templates.get("rule");

    private RulePage() {}

    static Content of(Site site, RuleInForce rule) {
        String name = site.index().process().name();
        String id = rule.info().id();
        View view = new View(
                new Frame(id + " · " + name, name, Optional.empty(), ""),
                rule.severity().map(Severity::word),
                Body.of(BodyRenderer.unsafeHtml(rule.page()), Set.of())
                        .link(WebAddress::of)
                        .finished());
        return new Content(PageNames.ofRule(id), view.frame(), TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(Frame frame, Optional<String> severity, SafeHtml body) {}
}
