package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as people can stand them: in as many blocks as there are things to look at, however many places each has. */
public final class ConsoleBlocks {

    /** So many findings and no more are little: then there is room for notes. */
    private static final int LITTLE = 10;

    /** From so many on, places of one kind are told together. */
    private static final int SEVERAL = 3;

    private final ConsoleReporter reporter;
    private final Palette palette;

    /** Blocks in which parts stand out. */
    public ConsoleBlocks(Palette palette) {
        this.reporter = new ConsoleReporter(palette);
        this.palette = palette;
    }

    /** {@return the findings, block by block} A block is made when it is its turn: all of them are a lot of text. */
    public Stream<Block> of(Diagnostics diagnostics, Detail detail) {
        return switch (detail) {
            case GROUPED -> grouped(shown(diagnostics));
            case FULL -> diagnostics.all().stream().map(this::whole);
            case SHORT -> diagnostics.all().stream().map(this::line);
            case SUMMARY -> Stream.empty();
        };
    }

    /** {@return how many notes are counted only} */
    public static long hiddenNotes(Diagnostics diagnostics, Detail detail) {
        return detail == Detail.GROUPED && diagnostics.all().size() > LITTLE ? diagnostics.count(Severity.INFO) : 0;
    }

    private static List<Diagnostic> shown(Diagnostics diagnostics) {
        boolean allNotes = hiddenNotes(diagnostics, Detail.GROUPED) == 0;
        return diagnostics.all().stream()
                .filter(it -> allNotes || it.severity() != Severity.INFO)
                .toList();
    }

    private Stream<Block> grouped(List<Diagnostic> diagnostics) {
        return kinds(Twins.once(diagnostics)).stream()
                .flatMap(kind -> kind.size() < SEVERAL ? kind.stream().map(this::whole) : Stream.of(together(kind)));
    }

    /** Those of one rule in one file for one reason, where the first of them is. */
    private static Collection<List<Diagnostic>> kinds(List<Diagnostic> diagnostics) {
        record Kind(String path, String rule, Severity severity, Quote why) {}
        Map<Kind, List<Diagnostic>> kinds = new LinkedHashMap<>();
        for (Diagnostic it : diagnostics) {
            kinds.computeIfAbsent(
                            new Kind(
                                    it.place().path(),
                                    it.rule(),
                                    it.severity(),
                                    it.finding().quote()),
                            kind -> new ArrayList<>())
                    .add(it);
        }
        return kinds.values();
    }

    private Block whole(Diagnostic diagnostic) {
        return new Block(diagnostic.severity(), reporter.lines(diagnostic));
    }

    private Block line(Diagnostic diagnostic) {
        return new Block(diagnostic.severity(), List.of(reporter.head(diagnostic)));
    }

    /** What is the same for all of them is said once, at the end. */
    private Block together(List<Diagnostic> kind) {
        Diagnostic first = kind.get(0);
        boolean oneHelp =
                kind.stream().map(it -> it.finding().help()).distinct().count() == 1;
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(Visible.line(first.place().path())) + ": "
                + palette.severity(first.severity(), first.severity().word() + "[" + first.rule() + "]") + " "
                + kind.size() + " times:");
        for (Diagnostic it : kind) {
            lines.add("  " + position(it.place().start()) + " " + Visible.line(it.message() + aside(it, !oneHelp)));
        }
        lines.addAll(reporter.notes(first, oneHelp));
        return new Block(first.severity(), lines);
    }

    private static String aside(Diagnostic diagnostic, boolean help) {
        Stream<String> own = Stream.of(help ? diagnostic.finding().help() : "").filter(it -> !it.isEmpty());
        Stream<String> others = diagnostic.finding().related().stream().map(it -> "see " + it.place());
        String all = Stream.concat(own, others).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private static String position(Position position) {
        return position.line() + ":" + position.column();
    }
}
