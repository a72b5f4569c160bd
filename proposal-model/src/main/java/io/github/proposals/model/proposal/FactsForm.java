package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SharedTexts;
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

    /** More than all facts of the largest document take. */
    private static final int MOST = 1 << 28;

    byte[] header(List<Field> fields) {
        CompactWriter out = new CompactWriter(shared, path);
        out.all(fields, new FactsWriter(this, out)::field);
        return out.written();
    }

    List<Field> header(byte[] packed) {
        CompactReader in = new CompactReader(shared, path, packed);
        return in.all(new FactsReader(this, in)::field);
    }

    byte[] rest(Facts facts) {
        CompactWriter out = new CompactWriter(shared, path);
        FactsWriter writer = new FactsWriter(this, out);
        out.all(facts.anchors().stream().sorted().toList(), out::text);
        out.all(facts.links(), writer::link);
        out.all(facts.mentions(), writer::mention);
        out.all(facts.named(), writer::mention);
        out.all(facts.addresses(), out::text);
        return deflated(out.written());
    }

    Facts rest(byte[] packed) {
        CompactReader in = new CompactReader(shared, path, inflated(packed));
        FactsReader reader = new FactsReader(this, in);
        return new Facts(
                Set.copyOf(in.all(in::text)),
                in.all(reader::link),
                in.all(reader::mention),
                in.all(reader::mention),
                in.all(in::text));
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
                if (size < plain.length || size > MOST) {
                    throw new IllegalArgumentException("these are not the bytes that were written");
                }
                plain = Arrays.copyOf(plain, plain.length * 2);
                size += inflater.inflate(plain, size, plain.length - size);
            }
            return Arrays.copyOf(plain, size);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("these are not the bytes that were written", e);
        } finally {
            inflater.end();
        }
    }
}
