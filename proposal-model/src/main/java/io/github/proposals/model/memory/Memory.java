package io.github.proposals.model.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Keeps from one run to the next what was learnt from files, so that those that did not change are not read again. What comes
 * of a run is the same with and without it: what is lost or broken only costs time.
 *
 * <p>Whoever implements it sees to it that nothing is found again that another version of this library has kept, or one with
 * other libraries, and that nobody ever finds half of it.
 */
public interface Memory {

    /** Forgets everything. */
    Memory NONE = new Memory() {
        @Override
        public Optional<InputStream> recall() {
            return Optional.empty();
        }

        @Override
        public void keep(Content content) {}
    };

    /**
     * {@return what was kept last, to be closed by the caller; nothing if there is none}
     *
     * @throws IOException if it cannot be read
     */
    Optional<InputStream> recall() throws IOException;

    /**
     * Keeps {@code content} in the place of all that was kept before.
     *
     * @throws IOException if it cannot be written
     */
    void keep(Content content) throws IOException;

    /** What is to be kept. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }
}
