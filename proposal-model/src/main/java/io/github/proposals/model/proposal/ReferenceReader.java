package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the proposals that a text names: {@code JEP-0011}, {@code DEP 0011}, or a link to the file of one. */
final class ReferenceReader {

    private static final Pattern FILE = Pattern.compile("\\]\\(\\s*<?([^()\\s<>#]+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{0,500}]\\([^()]{0,2000}\\)");

    /** A number on its own: where only references stand, nothing else can be meant, however it is padded. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w/.#-])([0-9]{1,9})(?![\\w/.-])");

    private static final Pattern ONLY_NUMBERS = Pattern.compile("[\\d\\s,;]*");

    private final ProposalProcess process;
    private final Pattern mention;

    ReferenceReader(ProposalProcess process) {
        this.process = process;
        this.mention = Pattern.compile("(?<![\\w/.-])" + Pattern.quote(process.prefix()) + "[- ]("
                + process.numbering().digits() + ")(?![\\w])");
    }

    /** {@return the numbers that a header value names, in their order} */
    List<Integer> inValue(String value) {
        Set<Integer> numbers = new LinkedHashSet<>();
        String words = ADDRESS.matcher(value).replaceAll(" ");
        collect(numbers, mention.matcher(words));
        Matcher file = FILE.matcher(value);
        while (file.find()) {
            String target = file.group(1);
            boolean elsewhere = target.contains("://");
            String name = target.substring(target.lastIndexOf('/') + 1);
            process.files()
                    .number(name)
                    .filter(number -> !elsewhere && RelativePath.parent(target).length() < target.length())
                    .map(Integer::valueOf)
                    .ifPresent(numbers::add);
        }
        boolean onlyDigits = value.chars().noneMatch(Character::isLetter);
        String rest = mention.matcher(LINK.matcher(words).replaceAll(" ")).replaceAll(" ");
        if (ONLY_NUMBERS.matcher(rest).matches()) {
            collect(numbers, BARE.matcher(rest));
        } else if (numbers.isEmpty() && onlyDigits) {
            collect(numbers, BARE.matcher(words));
        }
        return List.copyOf(numbers);
    }

    private static void collect(Set<Integer> numbers, Matcher matcher) {
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
    }

    /** {@return the proposals that the running text names, each where it does so first; not in links and in the header} */
    List<ProposalReference> inProse(ProposalDocument document) {
        if (process.prefix().isEmpty()) {
            return List.of();
        }
        String prose = document.prose();
        Map<Integer, ProposalReference> mentions = new LinkedHashMap<>();
        BitSet elsewhere = inLinksAndHeader(document);
        // Going from prefix to prefix is many times as fast as letting the pattern look for it.
        Matcher matcher = mention.matcher(prose).useTransparentBounds(true);
        for (int at = prose.indexOf(process.prefix()); at >= 0; at = prose.indexOf(process.prefix(), at + 1)) {
            if (matcher.region(at, prose.length()).lookingAt()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (elsewhere.nextClearBit(span.start()) < span.end()) {
                    mentions.computeIfAbsent(
                            Integer.valueOf(matcher.group(1)),
                            number -> new ProposalReference(number, document.place(span)));
                }
            }
        }
        return List.copyOf(mentions.values());
    }

    /** One look at each link, and not one for each mention: lists of proposals have many of both. */
    private static BitSet inLinksAndHeader(ProposalDocument document) {
        BitSet inside = new BitSet(document.source().content().length());
        document.links()
                .forEach(link -> inside.set(link.whole().start(), link.whole().end()));
        document.header()
                .fields()
                .forEach(field ->
                        inside.set(field.valueSpan().start(), field.valueSpan().end()));
        return inside;
    }
}
