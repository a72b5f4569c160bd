package io.github.proposals.model.lint;

import io.github.proposals.model.memory.Questions;
import io.github.proposals.model.memory.Questions.Question;
import io.github.proposals.model.proposal.Circumstances;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes down which rules were asked about which files, and whether they asked for circumstances to answer: then they may
 * find something in another build of the same files. Lives for one run.
 */
final class Asked {

    /** The path of a rule that looks at all files. */
    private static final String ALL = "";

    private final Predicate<String> matters;
    private final Set<Question> asked = new HashSet<>();
    private final Set<Question> circumstantial = new HashSet<>();
    private final Set<String> unsettled = new HashSet<>();
    private final Set<Circumstances.Part> parts = EnumSet.noneOf(Circumstances.Part.class);
    private volatile Question present;

    /** @param matters tells the rules of which somebody will want to know; most are never asked for */
    Asked(Predicate<String> matters) {
        this.matters = matters;
    }

    /** {@return what was taken down so far and somebody wants to know} */
    Questions noted() {
        return new Questions(wanted(asked), wanted(circumstantial), unsettled, parts);
    }

    private Set<Question> wanted(Set<Question> questions) {
        return questions.stream().filter(it -> matters.test(it.rule())).collect(Collectors.toUnmodifiableSet());
    }

    void add(Questions noted) {
        asked.addAll(noted.asked());
        circumstantial.addAll(noted.circumstantial());
        unsettled.addAll(noted.unsettled());
        parts.addAll(noted.parts());
    }

    /** Asks a rule about a file. */
    void about(Rule rule, String path, Runnable question) {
        String id = rule.info().id();
        // What a file allows is known only after it could be read, and that is what a rule on files is about.
        present = new Question(id, path);
        if (rule instanceof FileRule || matters.test(id)) {
            asked.add(present);
        }
        try {
            question.run();
        } finally {
            present = null;
        }
    }

    /** Asks a rule about all files together. */
    void aboutAll(Rule rule, Runnable question) {
        about(rule, ALL, question);
    }

    /** Somebody asks for a part of the circumstances. After the run nobody wants to know. */
    void circumstances(Circumstances.Part part) {
        Question question = present;
        if (question != null) {
            parts.add(part);
            unsettled.add(question.rule());
            if (asked.contains(question)) {
                circumstantial.add(question);
            }
        }
    }

    /** {@return the rules that asked for circumstances, and may find something else in another build of the same files} */
    Set<String> unsettled() {
        return Set.copyOf(unsettled);
    }

    /** {@return whether a rule was asked about a file, and its answer is the same in every build of the same files} */
    boolean isSettled(String rule, String path) {
        return isSettled(new Question(rule, path)) || isSettled(new Question(rule, ALL));
    }

    private boolean isSettled(Question question) {
        return asked.contains(question) && !circumstantial.contains(question);
    }
}
