package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Doubts;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found about all proposals together and follows from something that is told already: it goes away with its
 * cause, so nobody has to read it. The one place that knows what follows from what; rules find what they find.
 */
public final class Consequences {

    /** What a row says that depends on which proposal it is of. */
    private static final Set<String> OF_ITS_NUMBER = Set.of("link", "number");

    private final Register register;
    private final LostHeader headers;
    private final List<Cause> causes;
    private final boolean noList;
    private final Set<String> doubted;
    private final Set<String> claimed;
    private final Set<String> shared;
    private final Set<String> misnamed;
    private final Set<String> numbered;
    private final Map<String, Severity> told = new HashMap<>();
    private final Map<String, Severity> broken = new HashMap<>();

    /** What stands behind the targets of links, which are asked for several times. */
    private final Map<String, Optional<ProposalId>> ids = new HashMap<>();

    /** What follows from {@code all} that was found. */
    public Consequences(Register register, List<Diagnostic> all) {
        this.register = register;
        this.headers = new LostHeader(register, all);
        this.causes = List.of(
                headers,
                new HeaderElsewhere(register, all),
                new BrokenLine(all),
                new RepeatedField(all),
                new UnreadRelation(register, all),
                new WrongInList(register, all),
                new SameValue(all),
                new WrongPart(all),
                new NumberInNameAlone(register, all),
                new WrongNumber(register, all),
                new SameLink(all),
                new OverwrittenRow(all),
                new LostColumn(register, all),
                new Slips(all),
                new StrayGuide(register, all));
        this.noList = all.stream()
                .anyMatch(it -> it.finding().problem() == Problem.MISSING
                        && it.finding().subject().equals(new Subject.Index()));
        Doubts doubts = Doubts.of(register);
        // Where nobody is told of a doubt, nothing is a consequence of it.
        this.doubted = all.stream()
                .filter(it -> isDoubt(it.finding().subject()))
                .map(it -> it.place().path())
                .filter(doubts.files()::contains)
                .collect(Collectors.toSet());
        this.shared = doubted.stream()
                .flatMap(path -> register.at(path).flatMap(Proposal::identity).stream())
                .filter(id -> register.with(id).size() > 1)
                .map(register::idOf)
                .collect(Collectors.toSet());
        this.numbered = all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Number)
                .map(it -> it.place().path())
                .collect(Collectors.toSet());
        // A file without number and header is none of the proposals, and yet one of them has lost its name.
        this.misnamed = all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.File
                        && it.finding().problem() != Problem.MISSING)
                .map(it -> it.place().path())
                .filter(path -> !register.process().files().fits(path))
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        // Whoever leads to a misnamed file by the name that it ought to have says its number, too.
        this.claimed = doubted.isEmpty() && misnamed.isEmpty()
                ? Set.of()
                : Stream.concat(
                                doubts.claimed().stream().map(register::idOf),
                                all.stream()
                                        .map(it -> it.finding().subject())
                                        .filter(it -> it instanceof Subject.Link link
                                                && misnamed.contains(words(link.target())))
                                        .flatMap(it -> id(((Subject.Link) it).target()).stream()))
                        .collect(Collectors.toSet());
        all.forEach(it -> link(it).ifPresent(key -> broken.merge(key, it.severity(), Consequences::worse)));
        all.forEach(it -> key(it).ifPresent(key -> told.merge(key, it.severity(), Consequences::worse)));
        // A row that leads nowhere is one mistake, as a row and as a link.
        all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Row row
                        && Set.of("", "link").contains(row.column()))
                .forEach(it -> told.merge(line(it), it.severity(), Consequences::worse));
    }

    /** {@return whether something follows from what else was found} */
    public boolean has(Diagnostic diagnostic) {
        if (causes.stream().anyMatch(it -> it.explains(diagnostic))) {
            return true;
        }
        Subject subject = diagnostic.finding().subject();
        if (subject instanceof Subject.File) {
            return isTwin(diagnostic.place().path());
        }
        if (subject instanceof Subject.Link link) {
            return isToldAsBad(link.target(), diagnostic)
                    || isToldAsBad(line(diagnostic), diagnostic)
                    || leadsToDoubt(link.target(), diagnostic);
        }
        if (subject instanceof Subject.Row row) {
            // Where the list has nothing at all, it has no row of each.
            if (noList && diagnostic.finding().problem() == Problem.MISSING) {
                return true;
            }
            return doubted.contains(row.of())
                    ? diagnostic.finding().problem() == Problem.MISSING || OF_ITS_NUMBER.contains(row.column())
                    : register.at(row.of()).isEmpty() && isInDoubt(row.of());
        }
        if (subject instanceof Subject.Mention mention) {
            return claimed.contains(mention.id())
                    || shared.contains(mention.id())
                    || isLessThanItsLink(mention.id(), diagnostic);
        }
        return subject instanceof Subject.Reference reference
                && (claimed.contains(reference.target())
                        || relatesDoubted(diagnostic)
                        || isLessThanItsLink(reference.target(), diagnostic));
    }

    /** Beside a file with the right name that is the same but for its writing, a number that two have is all that is wrong. */
    private boolean isTwin(String path) {
        return register.at(path).filter(Proposal::misnamed).stream()
                .flatMap(proposal -> proposal.identity().stream()
                        .flatMap(id -> register.with(id).stream())
                        .filter(it -> !it.misnamed() && numbered.contains(it.path()) && it.isCalledLike(proposal)))
                .findAny()
                .isPresent();
    }

    private boolean isLessThanItsLink(String id, Diagnostic diagnostic) {
        return isWorse(broken.getOrDefault(in(diagnostic, id), diagnostic.severity()), diagnostic.severity());
    }

    /** A link to a file that has another name, or that cannot be read; or beside words that name the same. */
    private boolean leadsToDoubt(String target, Diagnostic diagnostic) {
        return isInDoubt(target)
                || isMisnamed(target)
                || !told.isEmpty()
                        && id(target)
                                .filter(id -> isToldAsBad(in(diagnostic, id), diagnostic))
                                .isPresent();
    }

    /** {@return whether a file is not there, and one with its number and title has another name than that} */
    private boolean isMisnamed(String target) {
        return !doubted.isEmpty()
                && register.at(target).isEmpty()
                && identified(target).stream()
                        .flatMap(id -> register.with(id).stream())
                        .anyMatch(it -> it.misnamed()
                                && doubted.contains(it.path())
                                && words(target).startsWith(words(it.titleText())));
    }

    /** {@return whether an id is claimed by a file, or a file is claimed or ought to have this name} */
    private boolean isInDoubt(String idOrFile) {
        return (!doubted.isEmpty() || !misnamed.isEmpty())
                && (claimed.contains(idOrFile)
                        || id(idOrFile).filter(claimed::contains).isPresent()
                        || misnamed.contains(words(idOrFile)));
    }

    /** What two proposals say of each other depends on which they are. */
    private boolean relatesDoubted(Diagnostic diagnostic) {
        List<Related> others = diagnostic.finding().related();
        return !others.isEmpty() && isUncertain(diagnostic.place().path())
                || others.stream().anyMatch(it -> isUncertain(it.place().path()));
    }

    /** {@return whether nobody knows yet what a document says at its top} */
    private boolean isUncertain(String path) {
        return doubted.contains(path) || headers.isOf(path);
    }

    private boolean isToldAsBad(String key, Diagnostic diagnostic) {
        return told.containsKey(key) && !isWorse(diagnostic.severity(), told.get(key));
    }

    private static boolean isDoubt(Subject subject) {
        return subject instanceof Subject.File || subject instanceof Subject.Number;
    }

    /** {@return what tells of the same thing as a broken link may do} */
    private Optional<String> key(Diagnostic diagnostic) {
        Subject subject = diagnostic.finding().subject();
        if (subject instanceof Subject.Section section) {
            return Optional.of(diagnostic.place().path() + '#' + InlineMarkdown.anchor(section.name()));
        }
        if (subject instanceof Subject.Reference reference) {
            return Optional.of(in(diagnostic, reference.target()));
        }
        if (subject instanceof Subject.Mention mention) {
            return Optional.of(in(diagnostic, mention.id()));
        }
        return subject instanceof Subject.Row row
                ? Optional.of(in(diagnostic, id(row.of()).orElse(row.of())))
                : Optional.empty();
    }

    /** {@return what names the same unknown proposal as a broken link} */
    private Optional<String> link(Diagnostic diagnostic) {
        return diagnostic.finding().subject() instanceof Subject.Link link
                ? identified(link.target())
                        .filter(id -> register.with(id).isEmpty())
                        .map(id -> in(diagnostic, register.idOf(id)))
                : Optional.empty();
    }

    private static String line(Diagnostic diagnostic) {
        return in(diagnostic, ":" + diagnostic.place().start().line());
    }

    private static String in(Diagnostic diagnostic, String id) {
        return diagnostic.place().path() + ' ' + id;
    }

    /** {@return what people call the proposal in a file} */
    private Optional<String> id(String path) {
        int hash = path.indexOf('#');
        return identified(hash < 0 ? path : path.substring(0, hash)).map(register::idOf);
    }

    private Optional<ProposalId> identified(String path) {
        return ids.computeIfAbsent(path, register.process()::identify);
    }

    /** {@return the words of the name of a file: what of it people get right, however they write it} */
    private String words(String path) {
        // Where each has a folder of its own, all files have one name.
        String name = register.process().files().inFolders() ? RelativePath.parent(path) : path;
        String words = RelativePath.name(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        String prefix = register.process().prefix().toLowerCase(Locale.ROOT);
        return words.startsWith(prefix) ? words.substring(prefix.length()) : words;
    }

    private static Severity worse(Severity one, Severity other) {
        return isWorse(one, other) ? one : other;
    }

    private static boolean isWorse(Severity one, Severity other) {
        return one.compareTo(other) < 0;
    }
}
