package io.github.proposals.maven;

import io.github.proposals.model.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A memory for as long as a goal runs. */
final class BytesMemory implements Memory {

    private volatile Optional<byte[]> kept = Optional.empty();

    @Override
    public Optional<InputStream> recall() {
        return kept.map(ByteArrayInputStream::new);
    }

    @Override
    public void keep(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.to(out);
        kept = Optional.of(out.toByteArray());
    }
}
