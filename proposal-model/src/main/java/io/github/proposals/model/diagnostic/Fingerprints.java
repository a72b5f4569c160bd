package io.github.proposals.model.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that others know them again in a later run: by rule, file and subject, and not by line or words. Of
 * several that are the same, each has a name of its own, in reading order. Lives for one report.
 */
public final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** {@return 64 hexadecimal digits} */
    public String of(Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        StringBuilder name = new StringBuilder();
        part(name, diagnostic.rule());
        part(name, finding.place().path());
        part(name, finding.problem().name());
        SubjectParts.of(finding.subject()).forEach(it -> part(name, it));
        int before = seen.merge(name.toString(), 1, Integer::sum) - 1;
        part(name, Integer.toString(before));
        return hash(name.toString());
    }

    /** With its length in front of it, no part can pass for the end of one and the start of another. */
    private static void part(StringBuilder name, String text) {
        name.append(text.length()).append(':').append(text);
    }

    private static String hash(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
