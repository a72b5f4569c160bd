package io.github.proposals.model.site.internal.rule;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentBody;
import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.site.internal.findings.Findings;
import io.github.proposals.model.site.internal.findings.RuleFindings;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Said;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of rules: what each of them finds, why, examples, and how bad it is here. */
public final class RulePage {

    private static final Template TEMPLATE = SiteTemplates.get("rule");
    private static final int MOST_QUOTES = 5;

    /** An example says in the first line of its block which file it is. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^(`{3,})(\\w+) (?:[^\\n`]* )?file=([^\\s`]+)[^\\n`]*$");

    private final String process;
    private final List<RuleInForce> rules;
    private final Checks checks;
    private final Findings findings;
    private final PageNames names;
    private final SiteOptions options;
    private final Set<String> ids;
    private final DocumentParser parser = new DocumentParser(BuiltInFormats.ALL, label -> false);

    /**
     * The pages of some rules.
     *
     * @param process the name of the process for which they are in force
     * @param checks the rules, in their order
     * @param findings what they found
     * @param names the pages of the proposals in which they found it
     * @param options where files can be read
     */
    public RulePage(String process, Checks checks, Findings findings, PageNames names, SiteOptions options) {
        this.process = process;
        this.checks = checks;
        this.rules = checks.rules();
        this.findings = findings;
        this.names = names;
        this.options = options;
        this.ids = rules.stream().map(it -> it.info().id()).collect(Collectors.toSet());
    }

    /** {@return the page of the rule at a position} */
    public Content of(int position) {
        RuleInForce rule = rules.get(position);
        String id = rule.info().id();
        Body body = body(rule);
        View view = new View(
                new Frame(id + " · " + process, rule.info().summary(), process, Optional.empty(), ""),
                id,
                rule.info().summary(),
                rule.severity().map(Severity::word),
                decided(rule),
                findings.link(id),
                quotes(rule),
                body.finished(),
                RuleFindings.of(id, checks, findings, names, options),
                neighbour(position - 1),
                neighbour(position + 1));
        return new Content(
                PageNames.ofRule(id),
                view.frame(),
                TEMPLATE.execute(view),
                Script.of(body.code()),
                List.of(),
                Findable.NOTHING);
    }

    /** The page of a rule begins with its id and its summary, which stand above already. */
    private Body body(RuleInForce rule) {
        String text = EXAMPLE.matcher(rule.page()).replaceAll("`$3`\n\n$1$2");
        String page = text.startsWith("# ") ? text.replaceFirst("[^\\n]*", "").stripLeading() : text;
        String summary = rule.info().summary();
        String below = page.startsWith(summary) ? page.substring(summary.length()) : page;
        DocumentBody document = parser.body(new SourceText(rule.info().id(), below), false);
        Set<String> headings = document.sections().stream().map(Section::anchor).collect(Collectors.toSet());
        return Body.of(document.unsafeHtml(), headings).link(this::resolve);
    }

    /** Pages of rules name each other by their files. */
    private Optional<String> resolve(String target) {
        return target.endsWith(".md") && ids.contains(target.substring(0, target.length() - 3))
                ? Optional.of(PageNames.ofRule(target.substring(0, target.length() - 3)))
                : WebAddress.of(target);
    }

    private static String decided(RuleInForce rule) {
        return switch (rule.decided()) {
            case PROJECT -> "This project says so.";
            case PROFILE -> "The profile of this project says so.";
            case PROCESS -> "The process says so.";
            case RULE -> "The rule says so, where the process demands nothing else.";
        };
    }

    /** {@return the sentences of the process that it rests on, those that count here first} */
    private List<Said> quotes(RuleInForce rule) {
        Stream<Quote> counting = findings.ofRule(rule.info().id()).stream()
                .map(it -> it.diagnostic().finding().quote())
                .filter(Quote::present);
        return Stream.concat(counting, rule.says().stream())
                .distinct()
                .limit(MOST_QUOTES)
                .flatMap(it -> Said.of(it).stream())
                .toList();
    }

    private Optional<Neighbour> neighbour(int position) {
        return position < 0 || position >= rules.size()
                ? Optional.empty()
                : Optional.of(new Neighbour(
                        rules.get(position).info().id(),
                        PageNames.ofRule(rules.get(position).info().id())));
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            String id,
            String summary,
            Optional<String> severity,
            String decided,
            Optional<Findings.Link> found,
            List<Said> quotes,
            SafeHtml body,
            RuleFindings findings,
            Optional<Neighbour> previous,
            Optional<Neighbour> next) {

        boolean said() {
            return !quotes.isEmpty();
        }
    }

    /** The rule before or after this one. */
    private record Neighbour(String id, String page) {}
}
