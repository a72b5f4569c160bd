package io.github.proposals.model.process;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every process that comes with the library. */
class BuiltInProcessesTest {

    static final List<Rule> RULES = RuleProvider.all(BuiltInProcessesTest.class.getClassLoader());

    /** Errors that no sentence of the process states: without these fields and sections nothing else can be judged. */
    private static final Set<String> DERIVED = Set.of(
            "dynamo-dep: Authors",
            "jumpstarter-jep: Created",
            "jumpstarter-jep: JEP",
            "jumpstarter-jep: Status",
            "jumpstarter-jep: Title",
            "kubernetes-kep: authors",
            "kubernetes-kep: creation-date",
            "kubernetes-kep: latest-milestone",
            "kubernetes-kep: owning-sig",
            "kubernetes-kep: stage",
            "kubernetes-kep: status",
            "kubernetes-kep: title",
            "plano-pep: Created",
            "plano-pep: PEP",
            "plano-pep: Title",
            "swift-evolution: Authors",
            "swift-evolution: Proposal");

    /** What is quoted, where that is no proposal itself. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "ethereum-eip", "EIP-1",
            "nygard-adr", "Documenting Architecture Decisions",
            "madr", "the template of MADR",
            "kubernetes-kep", "the KEP template",
            "log4brains", "the template of MADR",
            "rust-rfc", "the README of Rust's RFCs",
            "swift-evolution", "the Swift evolution process");

    /** What is merged there is accepted. */
    private static final Set<String> WITHOUT_STATUS = Set.of("numbered-list", "rust-rfc");

    static final Set<String> DEMANDING_NOTHING = Set.of("numbered-list");

    static List<String> ids() {
        return BuiltInProcesses.ids();
    }

    static Stream<String> withStatuses() {
        return ids().stream().filter(id -> !WITHOUT_STATUS.contains(id));
    }

    static Stream<String> demanding() {
        return ids().stream().filter(id -> !DEMANDING_NOTHING.contains(id));
    }

    @Test
    void theseAreThere() {
        assertEquals(
                List.of(
                        "dynamo-dep",
                        "ethereum-eip",
                        "jumpstarter-jep",
                        "kubernetes-kep",
                        "log4brains",
                        "madr",
                        "numbered-list",
                        "nygard-adr",
                        "plano-pep",
                        "rust-rfc",
                        "swift-evolution"),
                ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void onlySomeHaveNoStatusesOrDemandNothing(String id) {
        ProposalProcess process = BuiltInProcesses.get(id);
        assertEquals(WITHOUT_STATUS.contains(id), process.lifecycle().statuses().isEmpty());
        assertEquals(DEMANDING_NOTHING.contains(id), demands(process).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsWrongWithIt(String id) {
        RuleCatalogue catalogue = new RuleCatalogue(RULES);
        ProcessReader.Result result = new ProcessReader(catalogue::covers)
                .read(BuiltInProcesses.source(id).orElseThrow());
        assertEquals(List.of(), result.diagnostics().all());
        assertEquals(id, result.process().orElseThrow().id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsDirectoriesAreThoseOfItsFile(String id) {
        assertFalse(BuiltInProcesses.directories(id).isEmpty());
        assertEquals(BuiltInProcesses.get(id).files().directories(), BuiltInProcesses.directories(id));
    }

    @ParameterizedTest
    @MethodSource("withStatuses")
    void everyStepLeadsFromAStatusToAStatus(String id) {
        Lifecycle lifecycle = BuiltInProcesses.get(id).lifecycle();
        assertTrue(lifecycle.transitions().size() > 5, "steps were not found");
        for (Transition step : lifecycle.transitions()) {
            assertTrue(lifecycle.names().contains(step.from()), step::toString);
            assertTrue(lifecycle.names().contains(step.to()), step::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("withStatuses")
    void everyStatusCanBeReached(String id) {
        Lifecycle lifecycle = BuiltInProcesses.get(id).lifecycle();
        Set<String> reached = new TreeSet<>();
        Deque<String> open = lifecycle.statuses().stream()
                .filter(Status::initial)
                .map(Status::name)
                .collect(toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            String status = open.pop();
            if (reached.add(status)) {
                lifecycle.from(status).map(Transition::to).forEach(open::add);
            }
        }
        assertEquals(new TreeSet<>(lifecycle.names()), reached);
    }

    @ParameterizedTest
    @MethodSource("withStatuses")
    void nothingLeadsOutOfAnEndButToSomethingNewer(String id) {
        Lifecycle lifecycle = BuiltInProcesses.get(id).lifecycle();
        List<Status> ends = lifecycle.statuses().stream()
                .filter(status -> status.kind() == StatusKind.CLOSED)
                .toList();
        assertFalse(ends.isEmpty());
        for (Status end : ends) {
            // JEP-0000: "A JEP can move to **Superseded** from any status."
            assertEquals(
                    List.of(),
                    lifecycle
                            .from(end.name())
                            .map(Transition::to)
                            .filter(to -> !to.equalsIgnoreCase("Superseded"))
                            .toList(),
                    end.name());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noTwoThingsHaveTheSameName(String id) {
        ProposalProcess process = BuiltInProcesses.get(id);
        assertFalse(process.sections().isEmpty());
        assertUnique(process.lifecycle().names());
        assertUnique(process.fields().stream()
                .flatMap(field -> field.names().all())
                .map(Names::normal)
                .toList());
        assertUnique(process.sections().stream()
                .flatMap(section -> section.names().all().map(name -> section.parent() + "/" + Names.heading(name)))
                .toList());
        assertUnique(process.fields().stream().map(FieldDefinition::role).toList());
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void whatItDemandsAsAnErrorItSaysSomewhere(String id) {
        ProposalProcess process = BuiltInProcesses.get(id);
        Set<String> silent = new TreeSet<>();
        int errors = 0;
        for (Demanded demanded : demands(process)) {
            if (demanded.demand().severity() == Severity.ERROR) {
                errors++;
                if (!demanded.demand().says().present()) {
                    silent.add(id + ": " + demanded.name());
                }
            }
        }
        assertTrue(errors > 1, "demands were not found");
        assertEquals(DERIVED.stream().filter(it -> it.startsWith(id)).collect(toCollection(TreeSet::new)), silent);
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void everyQuotationNamesItsDocument(String id) {
        ProposalProcess process = BuiltInProcesses.get(id);
        List<String> documents = demands(process).stream()
                .filter(it -> it.demand().says().present())
                .map(it -> it.demand().says().source())
                .distinct()
                .toList();
        assertEquals(List.of(DOCUMENTS.getOrDefault(id, process.idOf(0))), documents);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertEquals(Optional.empty(), BuiltInProcesses.source("python-pep"));
        assertEquals(Optional.empty(), BuiltInProcesses.file("plano-pep", "no-such-file.md"));
        assertEquals(List.of(), BuiltInProcesses.directories("python-pep"));
    }

    @Test
    void noFileOutsideOfTheFolderIsRead() {
        assertEquals(Optional.empty(), BuiltInProcesses.file("plano-pep", "../dynamo-dep/process.yaml"));
        assertEquals(Optional.empty(), BuiltInProcesses.file("../processes/plano-pep", "process.yaml"));
    }

    @Test
    void aProcessThatDoesNotExistIsAMistakeOfTheProgram() {
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> BuiltInProcesses.get("python-pep"));
        assertEquals(
                "no built-in process 'python-pep', only [dynamo-dep, ethereum-eip, jumpstarter-jep, kubernetes-kep, log4brains, madr, numbered-list, nygard-adr, plano-pep, rust-rfc, swift-evolution]",
                failure.getMessage());
    }

    private record Demanded(String name, Demand demand) {}

    private static List<Demanded> demands(ProposalProcess process) {
        List<Demanded> all = new ArrayList<>();
        process.fields().forEach(it -> it.demands().forEach(demand -> all.add(new Demanded(it.name(), demand))));
        process.sections().forEach(it -> it.demands().forEach(demand -> all.add(new Demanded(it.name(), demand))));
        process.records().forEach(it -> it.demands().forEach(demand -> all.add(new Demanded(it.name(), demand))));
        return all;
    }

    private static void assertUnique(List<String> names) {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), names.stream().filter(name -> !seen.add(name)).toList());
    }
}
