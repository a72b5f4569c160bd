package io.github.proposals.model.edit;

import io.github.proposals.model.text.LineEnds;

/**
 * The part of a document between two comments, which we write. What people write around it stays.
 *
 * @param what stands there, such as {@code the index}
 * @param begin the comment in front of it
 * @param end the comment behind it
 */
public record MarkedRegion(String what, String begin, String end) {

    /** {@return whether a text has a place for it: both comments, in their order} */
    public boolean isIn(String text) {
        return text.contains(begin) && text.indexOf(end, text.indexOf(begin)) >= 0;
    }

    /** {@return the region with this content, as a new text has it} */
    public String of(String content) {
        return begin + "\n\n" + content + "\n" + end + "\n";
    }

    /** {@return a text that has a place for it, with this content there and line ends as it has them} */
    public String replaced(String text, String content) {
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        String region = ("\n\n" + content + "\n").replace("\n", LineEnds.of(text));
        return text.substring(0, from) + region + text.substring(to);
    }
}
