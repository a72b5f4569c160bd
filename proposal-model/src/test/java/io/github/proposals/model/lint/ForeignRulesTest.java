package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of other jars: found, judged and explained like ours, and named where they are wrong. */
class ForeignRulesTest {

    private static final ProposalProcess PROCESS = BuiltInProcesses.get("plano-pep");
    private static final Map<String, String> FILES = Map.of("PEP-0001-a.md", "# PEP-0001: A\n\nWe shout!\n");

    /** Finds those who shout. */
    public static final class Shouting implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tone.shouting", Severity.WARNING, "Somebody shouts.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return text.document().prose().contains("!")
                    ? Stream.of(Finding.at(Place.ofFile(text.proposal().path()), "somebody shouts"))
                    : Stream.empty();
        }
    }

    /** What a jar names in its list of services. */
    public static final class Provider implements RuleProvider {

        @Override
        public List<Rule> rules() {
            return List.of(new Shouting());
        }
    }

    /** One that was built against another version. */
    public static final class BrokenProvider implements RuleProvider {

        @Override
        public List<Rule> rules() {
            throw new NoSuchMethodError("no such rule");
        }
    }

    /** Says what it is told to say. */
    private record Told(Supplier<RuleInfo> words) implements ProposalRule {

        @Override
        public RuleInfo info() {
            return words.get();
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            return Stream.empty();
        }

        @Override
        public Stream<Quote> sentences(ProposalProcess process) {
            throw new IllegalStateException("no sentence");
        }

        @Override
        public Optional<String> page() {
            throw new IllegalStateException("no page");
        }
    }

    @Test
    void oneOfAnotherJarIsFoundAndJudged() throws IOException {
        List<Rule> rules = RuleProvider.all(new Jar(Provider.class.getName()));
        assertTrue(rules.size() > 50, () -> rules.size() + " rules");
        assertEquals(
                List.of("tone.shouting WARNING somebody shouts"),
                judged(rules)
                        .filter(it -> it.startsWith("tone") || it.startsWith("internal"))
                        .toList());
    }

    @Test
    void itsPageStandsBesideItsClass() {
        List<Rule> rules = RuleProvider.all(new Jar(Provider.class.getName()));
        RuleInForce rule = RulesInForce.of(rules, PROCESS, LintSettings.NONE).stream()
                .filter(it -> it.info().id().equals("tone.shouting"))
                .findFirst()
                .orElseThrow();
        assertTrue(rule.page().contains("Nobody listens to those who shout."), rule::page);
        assertEquals(rule.page(), RulePages.page(rules, rule.info()));
    }

    @Test
    void oneThatCannotSayWhatItIsIsNamedAndAllOthersAreAsked() throws IOException {
        RuleInfo ours = new RuleInfo("section.missing", Severity.INFO, "Ours.");
        RuleInfo theirs = new RuleInfo("tone.shouting", Severity.INFO, "Theirs.");
        String told = "the rule " + Told.class.getName();
        for (Map.Entry<Rule, String> each : Map.<Rule, String>of(
                        new Told(() -> null),
                                told + " cannot be used: it does not say what it is: NullPointerException",
                        new Told(() -> new RuleInfo(null, Severity.INFO, "No id.")),
                                told + " cannot be used: it does not say what it is: NullPointerException: id",
                        new Told(() -> new RuleInfo("Shouting", Severity.INFO, "No topic.")),
                                told + " cannot be used: its id 'Shouting' does not have the form 'topic.problem'",
                        new Told(() -> new RuleInfo("../..", Severity.INFO, "No id.")),
                                told + " cannot be used: its id '../..' does not have the form 'topic.problem'",
                        new Told(() -> {
                                    throw new IllegalStateException("not today");
                                }),
                                told + " cannot be used: it does not say what it is: IllegalStateException: not today",
                        new Told(() -> theirs),
                                told + " cannot be used: its id 'tone.shouting' is that of " + Shouting.class.getName()
                                        + " as well",
                        new Told(() -> new RuleInfo("suppression.unused", Severity.INFO, "Of the engine.")),
                                told
                                        + " cannot be used: its id 'suppression.unused' is that of the plugin itself as well")
                .entrySet()) {
            List<String> found = judged(List.of(new Shouting(), each.getKey())).toList();
            assertEquals(2, found.size(), found::toString);
            assertTrue(found.get(0).startsWith("internal.error ERROR " + each.getValue()), found::toString);
            assertEquals("tone.shouting WARNING somebody shouts", found.get(1));
        }
        List<Rule> rules = new ArrayList<>(RuleProvider.all(new Jar(Provider.class.getName())));
        rules.add(new Told(() -> ours));
        assertTrue(
                judged(rules)
                        .anyMatch(it -> it.contains(
                                "is that of io.github.proposals.model.rules.internal.section.MissingSection")),
                rules::toString);
    }

    @Test
    void whatItThrowsWhileItIsExplainedCostsItsPageAlone() {
        RuleInfo info = new RuleInfo("tone.quiet", Severity.INFO, "Somebody whispers.");
        List<RuleInForce> rules = RulesInForce.of(List.of(new Told(() -> info)), PROCESS, LintSettings.NONE);
        RuleInForce rule =
                rules.stream().filter(it -> it.info().equals(info)).findFirst().orElseThrow();
        assertEquals("# tone.quiet\n\nSomebody whispers.", rule.page());
        assertEquals(List.of(), rule.says());
    }

    @Test
    void aProviderThatCannotBeLoadedIsNamed() throws IOException {
        assertEquals(
                List.of("internal.error ERROR the provider of rules " + BrokenProvider.class.getName()
                        + " cannot be used: NoSuchMethodError: no such rule"),
                judged(RuleProvider.all(new Jar(BrokenProvider.class.getName())))
                        .filter(it -> it.startsWith("internal"))
                        .toList());
        assertTrue(judged(RuleProvider.all(new Jar("com.example.Gone")))
                .anyMatch(it -> it.startsWith("internal.error ERROR a provider of rules cannot be used")
                        && it.contains("com.example.Gone")));
    }

    @Test
    void whatCouldNotBeJudgedIsAnErrorInEachProfile() throws IOException {
        for (Profile profile : Profile.values()) {
            assertTrue(
                    judged(
                                    RuleProvider.all(new Jar(BrokenProvider.class.getName())),
                                    new LintSettings(LintSettings.NONE.register(), List.of(), profile))
                            .anyMatch(it -> it.startsWith("internal.error ERROR")),
                    profile::toString);
        }
    }

    @Test
    void aWaiverThatCannotBeAppliedHidesNothing() throws IOException {
        Waiver broken = new Waiver("tone.shouting", "PEP-0009", "", "", "", LocalDate.MAX, null);
        List<String> found = judged(
                        List.of(new Shouting()), new LintSettings(LintSettings.NONE.register(), List.of(broken)))
                .toList();
        assertEquals(2, found.size(), found::toString);
        assertTrue(
                found.get(0).startsWith("internal.error ERROR applying suppressions and waivers failed"),
                found::toString);
        assertEquals("tone.shouting WARNING somebody shouts", found.get(1));
    }

    private static Stream<String> judged(List<Rule> rules) throws IOException {
        return judged(rules, LintSettings.NONE);
    }

    private static Stream<String> judged(List<Rule> rules, LintSettings settings) throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 1);
        ProposalReader reader = new ProposalReader(PROCESS, new Circumstances(day, day, List.of(), History.none()));
        List<Diagnostic> found = new Linter(reader, rules, settings)
                .lint(SourceTree.of("", FILES), Progress.NONE)
                .diagnostics()
                .all();
        return found.stream().map(it -> it.rule() + " " + it.severity() + " " + it.message());
    }

    /** A class path with one more jar on it, which names a provider. */
    private static final class Jar extends ClassLoader {

        private static final String SERVICES = "META-INF/services/" + RuleProvider.class.getName();

        private final String provider;

        Jar(String provider) {
            super(ForeignRulesTest.class.getClassLoader());
            this.provider = provider;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            List<URL> all = new ArrayList<>(Collections.list(super.getResources(name)));
            if (name.equals(SERVICES)) {
                all.add(services());
            }
            return Collections.enumeration(all);
        }

        private URL services() throws MalformedURLException {
            byte[] bytes = provider.getBytes(StandardCharsets.UTF_8);
            return new URL(null, "memory:services", new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(bytes);
                        }
                    };
                }
            });
        }
    }
}
