package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.RelativePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposals that are not where others look for them, since they were removed or lie in a folder below: whatever names them
 * there follows from that. What is told instead is as bad as the worst that follows.
 */
public final class LostFiles {

    private final Register register;
    private final Set<String> present;
    private final Map<String, Diagnostic> moved = new HashMap<>();
    private final Map<String, Diagnostic> removed = new HashMap<>();
    private final Map<String, Diagnostic> named = new HashMap<>();
    private final ListFaults lists;
    private final Map<Diagnostic, Severity> causes = new IdentityHashMap<>();
    private final Map<Diagnostic, List<Place>> rows = new IdentityHashMap<>();
    private final Set<Diagnostic> followers = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * What is lost of a register.
     *
     * @param all what was found and people are told of: nothing follows from what they are not told
     */
    public LostFiles(Register register, List<Diagnostic> all) {
        this.register = register;
        this.lists = new ListFaults(register, all);
        all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.File)
                .forEach(this::note);
        all.forEach(this::renumbered);
        this.present = register.stream()
                .flatMap(it -> it.identity().stream())
                .map(register::idOf)
                .collect(Collectors.toSet());
        all.forEach(this::named);
        if (!moved.isEmpty() || !removed.isEmpty() || !named.isEmpty() || lists.areAtFault()) {
            all.forEach(it -> cause(it).filter(cause -> cause != it).ifPresent(cause -> {
                followers.add(it);
                if (isStrange(it) && !isStrange(cause) && lists.cause(it).isEmpty()) {
                    rows.computeIfAbsent(cause, none -> new ArrayList<>()).add(it.place());
                }
                causes.merge(cause, it.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }));
        }
    }

    /** A merged proposal that has another number now: whoever names it says the number that it had. */
    private void renumbered(Diagnostic diagnostic) {
        String path = diagnostic.place().path();
        if (diagnostic.finding().subject() instanceof Subject.Number) {
            register.circumstances()
                    .history()
                    .change(path)
                    .flatMap(DocumentChange::before)
                    .filter(before -> before.number().isPresent()
                            && !before.number().equals(register.at(path).flatMap(Proposal::number)))
                    .ifPresent(before -> {
                        removed.put(before.path(), diagnostic);
                        removed.put(path, diagnostic);
                    });
        }
    }

    private void note(Diagnostic diagnostic) {
        String path = diagnostic.place().path();
        if (diagnostic.finding().problem() == Problem.MISSING) {
            Stream.concat(Stream.of(path), register.process().files().in(path)).forEach(it -> {
                removed.put(it, diagnostic);
                id(it).ifPresent(id -> removed.put(id, diagnostic));
            });
        } else if (isBelow(path) && !register.process().files().inFolders() || isList(RelativePath.name(path))) {
            moved.put(RelativePath.name(path), diagnostic);
        }
    }

    /** Takes down who names best what is not there: a document, or else the list of all. */
    private void named(Diagnostic it) {
        Subject subject = it.finding().subject();
        Optional<String> id = subject instanceof Subject.Reference reference
                ? Optional.of(reference.target())
                : subject instanceof Subject.Mention mention
                        ? Optional.of(mention.id())
                        : subject instanceof Subject.Link link
                                ? id(link.target())
                                : isStrange(it) ? id(((Subject.Row) subject).of()) : Optional.empty();
        id.filter(each -> !present.contains(each)).ifPresent(each -> named.merge(each, it, LostFiles::better));
    }

    private static Diagnostic better(Diagnostic one, Diagnostic other) {
        boolean row = one.finding().subject() instanceof Subject.Row;
        boolean alike = row == other.finding().subject() instanceof Subject.Row;
        return alike ? (other.severity().compareTo(one.severity()) < 0 ? other : one) : row ? other : one;
    }

    /** {@return whether it is a row of a list that stands for no proposal} */
    private static boolean isStrange(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Row && it.finding().problem() != Problem.MISSING;
    }

    private boolean isList(String name) {
        return register.process().index().stream().anyMatch(list -> list.files().contains(name));
    }

    /** {@return what was found, without what follows from a lost file} */
    public List<Diagnostic> without(List<Diagnostic> all) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic it : all) {
            if (!followers.contains(it)) {
                left.add(causes.containsKey(it) ? told(it) : it);
            }
        }
        return left;
    }

    private Diagnostic told(Diagnostic cause) {
        Severity worst = causes.get(cause);
        Finding finding = cause.finding();
        for (Place row : rows.getOrDefault(cause, List.of())) {
            finding = finding.related(row, "the list has it, too");
        }
        return new Diagnostic(cause.rule(), worst.compareTo(cause.severity()) < 0 ? worst : cause.severity(), finding);
    }

    private Optional<Diagnostic> cause(Diagnostic it) {
        return lists.cause(it).or(() -> lost(it));
    }

    /** {@return what is lost and therefore brings something up} */
    private Optional<Diagnostic> lost(Diagnostic it) {
        Subject subject = it.finding().subject();
        if (subject instanceof Subject.Link link) {
            return ofLink(it.place().path(), link.target());
        }
        if (subject instanceof Subject.Row row) {
            return lost(row.of())
                    .filter(cause -> it.finding().problem() != Problem.MISSING || isOf(cause, row.of()))
                    .or(() -> isStrange(it) && row.column().isEmpty()
                            ? id(row.of()).map(named::get)
                            : Optional.empty());
        }
        if (subject instanceof Subject.Reference reference) {
            return Optional.ofNullable(removed.get(reference.target()));
        }
        if (subject instanceof Subject.Mention mention) {
            return Optional.ofNullable(removed.get(mention.id()));
        }
        if (subject instanceof Subject.Number number && it.finding().problem() == Problem.MISSING) {
            return leftOut(number.number()).map(named::get);
        }
        if (subject instanceof Subject.Index && it.finding().problem() == Problem.MISSING) {
            return register.process().index().stream()
                    .flatMap(list -> list.files().stream())
                    .flatMap(name -> Optional.ofNullable(moved.get(name)).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** {@return what people call the one proposal that a gap lacks; nothing if it lacks more} */
    private Optional<String> leftOut(String number) {
        if (!number.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        int lacking = Integer.parseInt(number);
        return Optional.of(register.process().idOf(lacking))
                .filter(id -> present.contains(register.process().idOf(lacking + 1)));
    }

    private Optional<Diagnostic> ofLink(String from, String target) {
        String sought = RelativePath.resolve(RelativePath.parent(from), target);
        if (register.tree().find(sought) != LinkTarget.MISSING) {
            return Optional.empty();
        }
        Optional<Diagnostic> own = Optional.ofNullable(moved.get(RelativePath.name(from)))
                .filter(cause -> cause.place().path().equals(from))
                .filter(cause -> isThere(from, target));
        return own.or(() -> Optional.ofNullable(removed.get(sought)))
                .or(() -> Optional.ofNullable(moved.get(RelativePath.name(sought))));
    }

    /** {@return whether a link led somewhere while its document lay in one of the folders above} */
    private boolean isThere(String from, String target) {
        String folder = RelativePath.parent(from);
        while (folder.length() > register.tree().directory().length()) {
            folder = RelativePath.parent(folder);
            if (register.tree().find(RelativePath.resolve(folder, target)) != LinkTarget.MISSING) {
                return true;
            }
        }
        return false;
    }

    private Optional<Diagnostic> lost(String idOrFile) {
        return Optional.ofNullable(removed.get(idOrFile))
                .or(() -> id(idOrFile).map(removed::get))
                .or(() -> Optional.ofNullable(moved.get(RelativePath.name(idOrFile))));
    }

    private static boolean isOf(Diagnostic cause, String path) {
        return cause.place().path().equals(path);
    }

    private boolean isBelow(String path) {
        String directory = register.tree().directory();
        return path.indexOf('/', directory.isEmpty() ? 0 : directory.length() + 1) >= 0;
    }

    private Optional<String> id(String path) {
        ProposalProcess process = register.process();
        Optional<ProposalId> id = process.identify(path);
        return id.map(register::idOf);
    }
}
