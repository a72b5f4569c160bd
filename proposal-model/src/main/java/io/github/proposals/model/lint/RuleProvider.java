package io.github.proposals.model.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Where rules come from: a jar names its provider in {@code META-INF/services} and is put on the class path. */
public interface RuleProvider {

    /** {@return its rules} */
    List<Rule> rules();

    /**
     * {@return the rules of all providers that {@code loader} sees, ours first}
     *
     * @param loader the loader to ask; never the one of the thread, which differs between threads of a build
     */
    static List<Rule> all(ClassLoader loader) {
        List<Rule> rules = new ArrayList<>();
        ServiceLoader.load(RuleProvider.class, loader).forEach(provider -> rules.addAll(provider.rules()));
        return List.copyOf(rules);
    }
}
