package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line with which an author may have meant the heading of a section that is missing.
 *
 * @param span where it stands
 * @param words what it says
 * @param marks what stands in front without a blank, so that it is no heading; empty for one
 */
record MeantHeading(Span span, String words, String marks) {

    private static final Pattern GLUED = Pattern.compile("(?m)^ {0,3}(#{1,6})([^#\\s].*)$");
    private static final Pattern BOLD = Pattern.compile("(?m)^ {0,3}(\\*\\*|__)([^*_\\n]{1,120})\\1:?[ \\t]{0,9}$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 120;
    private static final int TELLING = 4;

    static Optional<MeantHeading> of(ProposalText text, SectionDefinition definition) {
        return Stream.of(misspelt(text, definition), glued(text, definition), bold(text, definition))
                .flatMap(it -> it)
                .findFirst();
    }

    private static Stream<MeantHeading> misspelt(ProposalText text, SectionDefinition definition) {
        Set<Integer> known = text.sections().matches().stream()
                .map(match -> match.section().index())
                .collect(Collectors.toSet());
        return text.document().sections().stream()
                .filter(section ->
                        !known.contains(section.index()) && section.title().length() <= LONGEST)
                // The title is what it is.
                .filter(section -> section.level() >= definition.level()
                        || section.index() > 0
                        || text.proposal().title().isEmpty())
                // One that is written right stands in the wrong place.
                .filter(section -> !definition.answersTo(section.title()))
                .filter(section -> isTypo(section.title(), definition)
                        || definition.answersTo(plain(section.title()))
                        || isOnlyOneWith(words(section.title()), text, definition))
                .map(section -> new MeantHeading(section.heading(), section.title(), ""));
    }

    /** On GitHub such a line is text. */
    private static Stream<MeantHeading> glued(ProposalText text, SectionDefinition definition) {
        return text.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> GLUED.matcher(text.document().source().slice(block.span()))
                        .results()
                        .filter(it -> definition.answersTo(plain(it.group(2))))
                        .map(it -> new MeantHeading(
                                new Span(
                                        block.span().start() + it.start(1),
                                        block.span().start() + it.end(2)),
                                it.group(1) + it.group(2),
                                it.group(1))));
    }

    /** A line in bold letters looks like a heading, and is none. */
    private static Stream<MeantHeading> bold(ProposalText text, SectionDefinition definition) {
        return text.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> BOLD.matcher(text.document().source().slice(block.span()))
                        .results()
                        .filter(it -> definition.answersTo(plain(it.group(2))))
                        .map(it -> new MeantHeading(
                                new Span(
                                        block.span().start() + it.start(),
                                        block.span().start() + it.end()),
                                it.group(),
                                "")));
    }

    /** {@return what to do about it} */
    String help(ProposalText text, SectionDefinition definition) {
        int line = text.place(span).start().line();
        return marks.isEmpty()
                ? "did you mean '" + words + "' in line " + line + "? Write '" + definition.asHeading(text.markup())
                        + "'"
                : "put a blank behind '" + marks + "' in line " + line;
    }

    /** Words that merely begin alike are other words. */
    private static boolean isTypo(String title, SectionDefinition definition) {
        List<String> names = definition.names().all().toList();
        return Math.abs(title.length() - definition.name().length()) <= 2
                && Suggestion.nearest(title, names).isPresent();
    }

    /** {@return a title without what other readers of Markdown take for attributes, and without pictures around it} */
    private static String plain(String title) {
        int attributes = title.endsWith("}") ? title.lastIndexOf('{') : -1;
        String words = attributes > 0 ? title.substring(0, attributes) : title;
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetter(words.codePointAt(from))) {
            from += Character.charCount(words.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(words.codePointBefore(to))) {
            to -= Character.charCount(words.codePointBefore(to));
        }
        return words.substring(from, to);
    }

    /** {@return whether a title has more or fewer words than this section has, and no other one could be meant} */
    private static boolean isOnlyOneWith(Set<String> title, ProposalText text, SectionDefinition definition) {
        return isLike(title, definition)
                && text.proposal().process().sections().stream()
                                .filter(it -> isLike(title, it))
                                .count()
                        == 1;
    }

    private static boolean isLike(Set<String> title, SectionDefinition definition) {
        return definition.names().all().anyMatch(name -> isPart(title, words(name)));
    }

    private static boolean isPart(Set<String> title, Set<String> name) {
        Set<String> fewer = title.size() < name.size() ? title : name;
        Set<String> more = fewer == title ? name : title;
        return fewer.stream().anyMatch(it -> it.length() >= TELLING) && more.containsAll(fewer);
    }

    private static Set<String> words(String title) {
        return NO_WORD.splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
