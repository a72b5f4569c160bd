package io.github.proposals.model.document;

import java.util.Optional;

/** Finds fields line by line, without a parser, and says so wherever a line could mean anything else. Lives for one text. */
public interface QuickReader {

    /** {@return what is to be made of a line that is not blank; nothing if it is not written in this style} */
    Optional<Line> read(String line, String before, String after);

    /**
     * What a line says.
     *
     * @param label of its field; empty if it holds none
     * @param value of its field
     * @param clear whether a parser would surely say the same
     */
    record Line(String label, String value, boolean clear) {

        /** A line of the header that holds no field. */
        public static final Line EMPTY = new Line("", "", true);

        /** A line that only a parser can tell. */
        public static final Line UNCLEAR = new Line("", "", false);
    }
}
