package io.github.proposals.model.register;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All proposals of a process, in the order of their paths, and what else was found in the files of their directory. */
public final class Register {

    private final ProposalProcess process;
    private final SourceTree tree;
    private final Circumstances circumstances;
    private final List<Proposal> proposals;
    private final Map<String, Optional<Severity>> severities;
    private final Map<ProposalId, List<Proposal>> byId = new HashMap<>();
    private final Registers neighbours;
    private final Map<String, RegisterFile> files = new LinkedHashMap<>();
    private final Optional<KeptList> index;
    private final List<String> bereft;

    /**
     * What was read from {@code tree}, in the order of reading.
     *
     * @param severities severity by rule id, as the project has it; nothing for a rule that is switched off
     */
    public Register(
            ProposalProcess process,
            SourceTree tree,
            Circumstances circumstances,
            List<RegisterFile> files,
            Map<String, Optional<Severity>> severities) {
        this(process, tree, circumstances, files, severities, List.of(), Registers.NONE);
    }

    private Register(
            ProposalProcess process,
            SourceTree tree,
            Circumstances circumstances,
            Collection<RegisterFile> files,
            Map<String, Optional<Severity>> severities,
            List<String> bereft,
            Registers neighbours) {
        this.bereft = List.copyOf(bereft);
        this.neighbours = neighbours;
        this.process = process;
        this.tree = tree;
        this.circumstances = circumstances;
        this.severities = Map.copyOf(severities);
        files.forEach(file -> this.files.put(file.path(), file));
        this.index = files.stream().flatMap(file -> file.list().stream()).reduce((one, other) -> other);
        this.proposals = files.stream()
                .flatMap(file -> file.proposal().stream())
                .sorted(Comparator.comparing(Proposal::path))
                .toList();
        for (Proposal proposal : proposals) {
            proposal.identity()
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, it -> new ArrayList<>()).add(proposal));
        }
        byId.replaceAll((id, all) -> List.copyOf(all));
    }

    /** {@return the same proposals, judged under other circumstances} */
    public Register under(Circumstances others) {
        return others == circumstances
                ? this
                : new Register(
                        process,
                        tree,
                        others,
                        files.values().stream().map(it -> it.under(others)).toList(),
                        severities,
                        bereft,
                        neighbours);
    }

    /** {@return the same proposals, with folders beside them in which the document is missing} */
    Register without(List<String> documents) {
        return new Register(process, tree, circumstances, files.values(), severities, documents, neighbours);
    }

    /** {@return the folders of proposals that have no document, in their order} */
    public List<String> bereft() {
        return bereft;
    }

    /** {@return the same proposals in a repository with other registers, whose proposals they may name} */
    public Register beside(Registers others) {
        return new Register(process, tree, circumstances, files.values(), severities, bereft, others);
    }

    /** {@return the process that all of them follow} */
    public ProposalProcess process() {
        return process;
    }

    /** {@return how bad the findings of a rule are here; nothing if it is switched off} The project is asked first. */
    public Optional<Severity> severity(String rule, Severity usual) {
        return severities.getOrDefault(rule, process.severities().getOrDefault(rule, Optional.of(usual)));
    }

    /** {@return what a judgement depends on beside the files} */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** {@return the files among which they stand} */
    public SourceTree tree() {
        return tree;
    }

    /** {@return all proposals in the order of their paths} */
    public List<Proposal> all() {
        return proposals;
    }

    /** {@return all proposals in the order of their paths} */
    public Stream<Proposal> stream() {
        return proposals.stream();
    }

    /** {@return the numbers in use, in their order, with the proposals that have them; without those of other series} */
    public Map<Integer, List<Proposal>> byNumber() {
        Map<Integer, List<Proposal>> byNumber = new TreeMap<>();
        byId.forEach((id, all) -> id.number()
                .filter(number -> id.prefix().equals(process.prefix()))
                .ifPresent(number -> byNumber.put(number, all)));
        return byNumber;
    }

    /** {@return the proposals that share a number with others, together, in the order of their numbers} */
    public Stream<List<Proposal>> collisions() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getKey().number().isPresent())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .collect(Collectors.groupingBy(
                                it -> process.countedIn(it.path()), TreeMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .filter(same -> same.size() > 1);
    }

    /** {@return the proposals that are known by {@code id}; more than one if authors collided} */
    public List<Proposal> with(ProposalId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** {@return the same, or else those of the other registers} */
    public List<Proposal> anywhere(ProposalId id) {
        List<Proposal> here = with(id);
        return here.isEmpty() ? neighbours.with(id) : here;
    }

    /** {@return the other registers of the repository} */
    public List<Register> others() {
        return neighbours.all();
    }

    /** {@return what people call a proposal, of this or another register} */
    public String idOf(ProposalId id) {
        return neighbours
                .idOf(id)
                .filter(it -> !id.prefix().equals(process.prefix()))
                .orElseGet(() -> process.idOf(id));
    }

    /** {@return the proposal in the file at {@code path}} */
    public Optional<Proposal> at(String path) {
        return file(path).flatMap(RegisterFile::proposal);
    }

    /** {@return what came of the file at {@code path}} */
    public Optional<RegisterFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** {@return what came of each file, in the order of reading} */
    public Collection<RegisterFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /** {@return the list of proposals that is kept by hand} */
    public Optional<KeptList> index() {
        return index;
    }
}
