package io.github.proposals.model.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of a text that no reader of the document sees. */
enum Unseen {
    CRLF {
        @Override
        void line(Copy copy, String line, int number) {
            copy.add(line, number);
        }

        @Override
        String whole(String text) {
            return text.replace("\n", "\r\n");
        }
    },
    MARK {
        @Override
        void line(Copy copy, String line, int number) {
            copy.add(line, number);
        }

        @Override
        String whole(String text) {
            return "\uFEFF" + text;
        }
    },
    BLANK_LINES {
        @Override
        void line(Copy copy, String line, int number) {
            if (line.isEmpty() && !copy.inFrontMatter) {
                copy.add("", number);
            }
            copy.add(line, number);
        }
    },
    BLANK_AT_THE_END {
        @Override
        void line(Copy copy, String line, int number) {
            copy.add(copy.isText() && line.matches("\\p{Lu}.*\\.") ? line + " " : line, number);
        }
    },
    BLANK_LINE_AT_THE_TOP {
        @Override
        void line(Copy copy, String line, int number) {
            if (number == 1 && !copy.inFrontMatter && !line.isEmpty()) {
                copy.add("", number);
            }
            copy.add(line, number);
        }
    },
    COMMENT_AT_THE_TOP {
        @Override
        void line(Copy copy, String line, int number) {
            if (number == 1 && !copy.inFrontMatter && !line.isEmpty()) {
                copy.add("<!-- SPDX-License-Identifier: Apache-2.0 -->", number);
                copy.add("", number);
            }
            copy.add(line, number);
        }
    },
    COMMENT_ABOVE_HEADINGS {
        @Override
        void line(Copy copy, String line, int number) {
            if (copy.isText() && line.startsWith("## ") && copy.last().isEmpty()) {
                copy.add("<!-- a note -->", number);
                copy.add("", number);
            }
            copy.add(line, number);
        }
    },
    COMMENT_BELOW_HEADINGS {
        @Override
        void line(Copy copy, String line, int number) {
            boolean below = copy.isText() && line.isEmpty() && copy.last().startsWith("## ");
            copy.add(line, number);
            if (below) {
                copy.add("<!-- a note -->", number);
                copy.add("", number);
            }
        }
    },
    COMMENT_IN_A_LINE {
        @Override
        void line(Copy copy, String line, int number) {
            boolean plain = copy.isText() && line.matches("\\p{Lu}[\\p{L} ,]*\\.");
            copy.add(plain ? line + " <!-- a note -->" : line, number);
        }
    },
    COMMENT_AT_THE_END {
        @Override
        void line(Copy copy, String line, int number) {
            copy.add(line, number);
        }

        @Override
        String whole(String text) {
            return text.stripTrailing() + "\n\n<!-- A note that nobody sees. -->\n";
        }
    };

    /** A text while it is written anew. */
    static final class Copy {

        private final List<String> lines = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private boolean inFrontMatter;
        private boolean inCode;
        private boolean inComment;
        private boolean belowHeading;

        private void add(String line, int number) {
            lines.add(line);
            numbers.add(number);
        }

        private String last() {
            return lines.isEmpty() ? "#" : lines.get(lines.size() - 1);
        }

        /** {@return whether this is the text of a section} */
        private boolean isText() {
            return belowHeading && !inFrontMatter && !inCode && !inComment;
        }
    }

    /**
     * A text, changed.
     *
     * @param lines which line of the text before each line is, or is in front of
     */
    record Changed(String text, List<Integer> lines) {

        /** {@return the line of the text before, as it was counted there} */
        int line(int number) {
            return number <= lines.size() ? lines.get(number - 1) : number;
        }
    }

    abstract void line(Copy copy, String line, int number);

    String whole(String text) {
        return text;
    }

    /** {@return whether it is a comment, which some processes do not want, and which ends one that is open} */
    boolean isComment() {
        return name().startsWith("COMMENT");
    }

    /** {@return a text that reads the same; nothing if there is nothing to change in it} */
    Optional<Changed> in(String text) {
        if (text.isBlank() || text.startsWith("\uFEFF") || isComment() && isOpen(text)) {
            return Optional.empty();
        }
        Copy copy = new Copy();
        String[] all = text.split("\n", -1);
        copy.inFrontMatter = all[0].equals("---");
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            boolean fence = line.strip().matches("[-*>\\d. ]*(?:```|~~~).*");
            boolean closes = copy.inComment && line.contains("-->");
            copy.inCode ^= fence && !copy.inFrontMatter;
            copy.inComment |= line.lastIndexOf("<!--") > line.lastIndexOf("-->");
            line(copy, line, i + 1);
            copy.inComment &= !closes;
            copy.inFrontMatter &= i == 0 || !line.equals("---");
            copy.belowHeading |= line.startsWith("## ");
        }
        String changed = whole(String.join("\n", copy.lines));
        return changed.equals(text) ? Optional.empty() : Optional.of(new Changed(changed, copy.numbers));
    }

    private static boolean isOpen(String text) {
        return text.split("<!--", -1).length != text.split("-->", -1).length;
    }
}
