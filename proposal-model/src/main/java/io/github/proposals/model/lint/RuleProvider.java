package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Mishap;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Where rules come from: a jar names its provider in {@code META-INF/services} and is put on the class path. */
public interface RuleProvider {

    /** {@return its rules} */
    List<Rule> rules();

    /**
     * {@return the rules of all providers that {@code loader} sees, ours first} Where one cannot be loaded, something that
     * tells of it stands in the place of its rules.
     *
     * @param loader the loader to ask; never the one of the thread, which differs between threads of a build
     */
    static List<Rule> all(ClassLoader loader) {
        List<Rule> rules = new ArrayList<>();
        Mishap.of(() -> ServiceLoader.load(RuleProvider.class, loader).stream()
                        .forEach(provider -> rules.addAll(rules(provider))))
                .map(it -> new SoundRules.Unusable("a provider of rules", it.description()))
                .ifPresent(rules::add);
        return SoundRules.of(rules);
    }

    /** {@return whether a rule comes with this library: nobody knows what the rules of others look at} */
    static boolean isOurs(Rule rule) {
        Optional<String> here = home(RuleProvider.class);
        return here.isPresent() && here.equals(home(rule.getClass()));
    }

    /** As text, since addresses that are compared as such may be looked up in the network. */
    private static Optional<String> home(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::toString);
    }

    private static List<? extends Rule> rules(ServiceLoader.Provider<RuleProvider> provider) {
        Mishap.Try<List<Rule>> tried =
                Mishap.attempt(() -> new ArrayList<>(provider.get().rules()));
        return tried instanceof Mishap.Done<List<Rule>> done
                ? done.value()
                : List.of(new SoundRules.Unusable(
                        "the provider of rules " + provider.type().getName(),
                        ((Mishap.Failed<List<Rule>>) tried).mishap().description()));
    }
}
