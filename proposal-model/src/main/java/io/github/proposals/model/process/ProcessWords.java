package io.github.proposals.model.process;

import java.util.TreeMap;

/** A process in words that are others as soon as anything can be read otherwise. */
public final class ProcessWords {

    private ProcessWords() {}

    /** {@return the words} */
    public static String of(ProposalProcess process) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(process.origin().files()).forEach((name, text) -> add(words, name, text));
        add(words, "name", process.files().template());
        add(words, "width", Integer.toString(process.numbering().width()));
        process.format()
                .markups()
                .forEach(it -> add(words, "markup", it.getClass().getName()));
        process.format()
                .headers()
                .forEach(it -> add(words, "header", it.getClass().getName()));
        return words.toString();
    }

    private static void add(StringBuilder words, String name, String value) {
        words.append(name)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }
}
