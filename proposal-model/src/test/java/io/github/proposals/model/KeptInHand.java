package io.github.proposals.model;

import io.github.proposals.model.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A memory of which tests see all there is, and that they can spoil. */
public final class KeptInHand implements Memory {

    /** What is kept; nothing yet. */
    public Optional<byte[]> kept = Optional.empty();

    /** How often something was kept. */
    public int times;

    @Override
    public Optional<InputStream> recall() {
        return kept.map(ByteArrayInputStream::new);
    }

    @Override
    public void keep(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.to(out);
        kept = Optional.of(out.toByteArray());
        times++;
    }
}
