package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;

/** Takes the findings of a configuration file while it is read. */
@FunctionalInterface
public interface YamlFindings {

    /** Takes a finding of the rule with this id. */
    void add(String rule, Finding finding);
}
