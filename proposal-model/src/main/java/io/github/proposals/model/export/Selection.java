package io.github.proposals.model.export;

import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.StatusKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which proposals somebody wants to see. All that is given must hold; what is empty is not asked.
 *
 * @param statuses names or kinds of statuses, one of which the proposal has
 * @param types one of which it is of
 * @param author part of the name or of the handle of an author
 * @param text words that stand in its title or in its text
 * @param age at least how many days ago its text last changed; 0 for any number
 */
public record Selection(List<String> statuses, List<String> types, String author, String text, int age) {

    /** Keeps copies. */
    public Selection {
        statuses = List.copyOf(statuses);
        types = List.copyOf(types);
    }

    /** {@return the words of a list that is written with commas} */
    public static List<String> words(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /**
     * {@return the index with nothing but these proposals}
     *
     * @param texts the text of a file, by its path
     * @param day up to which age counts
     */
    public PublishedRegister of(PublishedRegister index, Function<String, String> texts, LocalDate day) {
        List<PublishedProposal> chosen = index.proposals().stream()
                .filter(proposal -> isChosen(proposal, texts, day))
                .toList();
        List<String> paths = chosen.stream().map(PublishedProposal::path).toList();
        return new PublishedRegister(
                index.process(),
                index.texts(),
                index.directory(),
                index.historyKnown(),
                index.historyComplete(),
                index.asOf(),
                chosen,
                index.deadlines().stream()
                        .filter(deadline -> paths.contains(deadline.path()))
                        .toList());
    }

    /** {@return a sentence for each status that no proposal of this process can have} */
    public List<String> problems(PublishedRegister index) {
        List<String> known = new ArrayList<>(index.process().lifecycle().names());
        Arrays.stream(StatusKind.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .forEach(known::add);
        return statuses.stream()
                .filter(word -> known.stream().noneMatch(word::equalsIgnoreCase))
                .filter(word -> index.proposals().stream().noneMatch(it -> hasStatus(it, word)))
                .map(word -> "there is no status '" + word + "'; " + Suggestion.helpByWords(word, known))
                .toList();
    }

    private boolean isChosen(PublishedProposal proposal, Function<String, String> texts, LocalDate day) {
        return (statuses.isEmpty() || statuses.stream().anyMatch(name -> hasStatus(proposal, name)))
                && (types.isEmpty() || types.stream().anyMatch(proposal.type()::equalsIgnoreCase))
                && (author.isEmpty() || hasAuthor(proposal))
                && (age == 0 || isOld(proposal, day))
                && (text.isEmpty() || says(proposal.title()) || says(texts.apply(proposal.path())));
    }

    private static boolean hasStatus(PublishedProposal proposal, String name) {
        Optional<String> kind = proposal.status().map(status -> status.kind().name());
        return proposal.statusText().equalsIgnoreCase(name)
                || kind.filter(name::equalsIgnoreCase).isPresent();
    }

    private boolean hasAuthor(PublishedProposal proposal) {
        String wanted = folded(author).replaceFirst("^@", "");
        return proposal.people().stream()
                .filter(person -> person.role().equals("author"))
                .anyMatch(person -> folded(person.name()).contains(wanted)
                        || folded(person.handle()).contains(wanted));
    }

    private boolean isOld(PublishedProposal proposal, LocalDate day) {
        return proposal.lastChange()
                .filter(moment -> ChronoUnit.DAYS.between(moment.day(), day) >= age)
                .isPresent();
    }

    private boolean says(String words) {
        return folded(words).contains(folded(text));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
