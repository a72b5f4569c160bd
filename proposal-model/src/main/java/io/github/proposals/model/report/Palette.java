package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.Severity;

/** How parts of a message stand out, if the terminal can do that. */
public interface Palette {

    /** Nothing stands out. */
    Palette PLAIN = new Palette() {
        @Override
        public String severity(Severity severity, String text) {
            return text;
        }

        @Override
        public String strong(String text) {
            return text;
        }

        @Override
        public String faint(String text) {
            return text;
        }
    };

    /** {@return {@code text} in the colour of a severity} */
    String severity(Severity severity, String text);

    /** {@return {@code text} as something important} */
    String strong(String text);

    /** {@return {@code text} as something less important} */
    String faint(String text);
}
