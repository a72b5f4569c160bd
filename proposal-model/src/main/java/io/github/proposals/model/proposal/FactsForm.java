package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How facts are packed. The header is written with texts that it shares with others; the rest, which is asked for less
 * often and is mostly prose around links, is compressed.
 */
record FactsForm(ProposalProcess process, String path, SharedTexts shared) {

    byte[] header(List<Field> fields) {
        FactsWriter writer = new FactsWriter(this);
        writer.all(fields, writer::field);
        return writer.bytes();
    }

    List<Field> header(byte[] packed) {
        FactsReader reader = new FactsReader(this, packed);
        return reader.all(reader::field);
    }

    byte[] rest(Facts facts) {
        FactsWriter writer = new FactsWriter(this);
        writer.all(facts.anchors().stream().sorted().toList(), writer::text);
        writer.all(facts.links(), writer::link);
        writer.all(facts.mentions(), writer::mention);
        writer.all(facts.named(), writer::mention);
        writer.all(facts.addresses(), writer::text);
        return deflated(writer.bytes());
    }

    Facts rest(byte[] packed) {
        FactsReader reader = new FactsReader(this, inflated(packed));
        return new Facts(
                Set.copyOf(reader.all(reader::text)),
                reader.all(reader::link),
                reader.all(reader::mention),
                reader.all(reader::mention),
                reader.all(reader::text));
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            // The compressed form of bytes that are like noise is a little longer than they are.
            byte[] packed = new byte[plain.length + plain.length / 8 + 100];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[packed.length * 4];
            int size = inflater.inflate(plain);
            while (!inflater.finished()) {
                plain = Arrays.copyOf(plain, plain.length * 2);
                size += inflater.inflate(plain, size, plain.length - size);
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("these are not the bytes that were written", e);
        } finally {
            inflater.end();
        }
    }
}
