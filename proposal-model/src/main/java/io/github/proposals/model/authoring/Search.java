package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the proposal that somebody means: by its id, its number, its file or its title. */
final class Search {

    private Search() {}

    /**
     * What came of it.
     *
     * @param proposal the one that is meant
     * @param problem why there is none
     */
    record Found(Optional<Proposal> proposal, Optional<Refusal> problem) {}

    static Found find(Register proposals, String name) {
        List<Proposal> found = proposals.stream()
                .filter(proposal -> isMeant(proposal, name.strip()))
                .toList();
        if (found.size() == 1) {
            return new Found(Optional.of(found.get(0)), Optional.empty());
        }
        return new Found(
                Optional.empty(), Optional.of(found.isEmpty() ? unknown(proposals, name) : several(found, name)));
    }

    private static boolean isMeant(Proposal proposal, String name) {
        String path = name.replace('\\', '/').replaceFirst("^\\./", "");
        String prefix = proposal.process().prefix();
        boolean prefixed = name.regionMatches(true, 0, prefix, 0, prefix.length());
        String digits = prefixed ? name.substring(prefix.length()).replaceFirst("^[- ]", "") : name;
        boolean number = digits.matches("\\d{1,9}")
                && proposal.number()
                        .filter(it -> it == Integer.parseInt(digits))
                        .isPresent();
        return number
                || proposal.id().equalsIgnoreCase(name)
                || proposal.path().equals(path)
                || proposal.fileName().equalsIgnoreCase(path)
                || proposal.fileName().equalsIgnoreCase(path + ".md")
                || proposal.process().files().stem(proposal.path()).equalsIgnoreCase(path)
                || proposal.titleText().equalsIgnoreCase(name);
    }

    private static Refusal unknown(Register proposals, String name) {
        List<String> names = new ArrayList<>();
        proposals.stream().forEach(proposal -> {
            names.add(proposal.id());
            names.add(proposal.fileName());
            names.add(proposal.titleText());
        });
        String known = proposals.stream().map(Proposal::id).distinct().limit(20).collect(Collectors.joining(", "));
        List<String> help = new ArrayList<>();
        Suggestion.nearest(name, names).ifPresent(it -> help.add("did you mean '" + it + "'?"));
        help.add(known.isEmpty() ? "there are no proposals here yet" : "there are: " + known);
        return new Refusal("there is no proposal '" + name + "'", help, Diagnostics.none());
    }

    private static Refusal several(List<Proposal> found, String name) {
        String files = found.stream().map(Proposal::fileName).collect(Collectors.joining(", "));
        return Refusal.of("'" + name + "' is more than one proposal", "name the file: " + files);
    }
}
