package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which section of a document is which section of the process. A section counts only below the title or below other
 * sections of the process: {@code ## Background} in an appendix is not the section Background.
 *
 * @param matches one for each section of the process that was found, in the order of the process
 */
public record SectionMap(List<Match> matches) {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?\\s+(?=\\p{L})");
    private static final String PUNCTUATION = ",:;(–—-/";

    /** Keeps a copy. */
    public SectionMap {
        matches = List.copyOf(matches);
    }

    /**
     * A section that was found.
     *
     * @param definition what the process says about it
     * @param rank the position of the definition in the process
     * @param section where it is
     * @param inPlace whether it stands at the level, and in the section, where the process has it
     * @param exact whether it has the name that the process gives it, and not just begins with it
     */
    public record Match(SectionDefinition definition, int rank, Section section, boolean inPlace, boolean exact) {}

    /** {@return the match of a section of the process} */
    public Optional<Match> of(SectionDefinition definition) {
        return matches.stream()
                .filter(match -> match.definition() == definition)
                .findFirst();
    }

    /** {@return the match of the section of the process with this name} */
    public Optional<Match> named(String name) {
        return matches.stream()
                .filter(match -> match.definition().name().equals(name))
                .findFirst();
    }

    static SectionMap of(ProposalProcess process, ProposalDocument document) {
        List<Candidate> inScope = inScope(process, document);
        List<Match> matches = new ArrayList<>();
        for (int rank = 0; rank < process.sections().size(); rank++) {
            int position = rank;
            SectionDefinition definition = process.sections().get(rank);
            Optional<Section> parent = matches.stream()
                    .filter(match -> match.definition().name().equals(definition.parent()))
                    .map(Match::section)
                    .findFirst();
            exact(definition, rank, parent, inScope, document)
                    .or(() -> beginning(definition, position, inScope))
                    .ifPresent(matches::add);
        }
        return new SectionMap(matches);
    }

    /** {@return the heading that is the title: the first one, unless it is the first section already} */
    static Optional<Section> title(ProposalProcess process, ProposalDocument document) {
        return document.title().filter(title -> {
            String heading = Names.heading(title.title());
            return process.sections().stream()
                    .noneMatch(section ->
                            section.level() == 1 && section.names().normal().contains(heading));
        });
    }

    /** A section that may be one of the process, with its heading as names are compared, without a number in front. */
    private record Candidate(Section section, String heading, boolean exact) {

        boolean isNamed(SectionDefinition definition) {
            return definition.names().normal().contains(heading);
        }

        /** {@code Proposal, as pseudo-code} is meant as the section Proposal. */
        boolean begins(SectionDefinition definition) {
            return definition.names().normal().stream()
                    .filter(heading::startsWith)
                    .map(name -> heading.substring(name.length()).strip())
                    .anyMatch(rest -> !rest.isEmpty()
                            && (PUNCTUATION.indexOf(rest.charAt(0)) >= 0
                                    || rest.startsWith("and ")
                                    || rest.startsWith("& ")));
        }
    }

    private static Optional<Match> exact(
            SectionDefinition definition,
            int rank,
            Optional<Section> parent,
            List<Candidate> inScope,
            ProposalDocument document) {
        List<Candidate> named = inScope.stream()
                .filter(candidate -> candidate.isNamed(definition))
                .toList();
        Optional<Candidate> inPlace = named.stream()
                .filter(candidate -> isInPlace(definition, candidate.section(), parent, document))
                .findFirst();
        return inPlace.or(() -> named.stream().findFirst())
                .map(it -> new Match(definition, rank, it.section(), inPlace.isPresent(), it.exact()));
    }

    private static boolean isInPlace(
            SectionDefinition definition, Section section, Optional<Section> parent, ProposalDocument document) {
        boolean top = definition.parent().isEmpty();
        boolean inParent = parent.map(it -> isInside(section, it, document)).orElse(true);
        return section.level() == definition.level() && (top || inParent);
    }

    private static boolean isInside(Section section, Section ancestor, ProposalDocument document) {
        for (int i = section.parent(); i >= 0; i = document.sections().get(i).parent()) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Match> beginning(SectionDefinition definition, int rank, List<Candidate> inScope) {
        if (definition.demands().isEmpty()) {
            return Optional.empty();
        }
        return inScope.stream()
                .filter(candidate -> candidate.section().level() == definition.level() && candidate.begins(definition))
                .map(candidate -> new Match(definition, rank, candidate.section(), true, false))
                .findFirst();
    }

    /** {@return whether the first heading is the title but for its level, so that all others are below it} */
    private static boolean isAboveAll(Section first, ProposalProcess process, ProposalDocument document) {
        String heading = Names.heading(first.title());
        return document.sections().size() > 1
                && document.sections().stream().skip(1).allMatch(it -> it.level() > first.level())
                && process.sections().stream()
                        .noneMatch(it -> it.names().normal().contains(heading));
    }

    private static List<Candidate> inScope(ProposalProcess process, ProposalDocument document) {
        Optional<Section> title = title(process, document);
        Set<Integer> foreign = new HashSet<>();
        List<Candidate> inScope = new ArrayList<>();
        for (Section section : document.sections()) {
            boolean isTitle = section.index() == 0 && (title.isPresent() || isAboveAll(section, process, document));
            if (foreign.contains(section.parent())) {
                foreign.add(section.index());
            } else if (!isTitle) {
                String unnumbered = NUMBER.matcher(section.title()).replaceFirst("");
                Candidate candidate =
                        new Candidate(section, Names.heading(unnumbered), unnumbered.equals(section.title()));
                inScope.add(candidate);
                if (process.sections().stream().noneMatch(it -> candidate.isNamed(it) || candidate.begins(it))) {
                    foreign.add(section.index());
                }
            }
        }
        return inScope;
    }
}
