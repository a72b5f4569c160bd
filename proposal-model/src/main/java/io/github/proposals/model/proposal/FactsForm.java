package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SharedTexts;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How facts are packed. What name, title and header say is written with texts that it shares with others; that of the text, which is
 * asked for less often and is mostly prose around links, is compressed.
 */
record FactsForm(ProposalProcess process, String path, SharedTexts shared) {

    /** More than all facts of the largest document take. */
    private static final int MOST = 1 << 28;

    byte[] head(HeadFacts facts) {
        CompactWriter out = new CompactWriter(shared, path);
        new FactsWriter(this, out).head(facts);
        return out.written();
    }

    HeadFacts head(byte[] packed) {
        return new FactsReader(this, new CompactReader(shared, path, packed)).head();
    }

    byte[] text(TextFacts facts) {
        CompactWriter out = new CompactWriter(shared, path);
        new FactsWriter(this, out).text(facts);
        return deflated(out.written());
    }

    TextFacts text(byte[] packed) {
        return new FactsReader(this, new CompactReader(shared, path, inflated(packed))).text();
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
            // Never empty: nothing would become of twice that.
            byte[] plain = new byte[packed.length * 4 + 100];
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
