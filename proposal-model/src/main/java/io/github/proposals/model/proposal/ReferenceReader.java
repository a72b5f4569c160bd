package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the proposals that a text names: {@code JEP-0011}, {@code DEP 0011}, or a link to the file of one. */
final class ReferenceReader {

    private static final Pattern FILE = Pattern.compile("\\]\\(\\s*<?([^()\\s<>#]+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{0,500}]\\([^()]{0,2000}\\)");

    /** A number on its own: where only references stand, nothing else can be meant, however it is padded. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w/.#-])([0-9]{1,9})(?![\\w/.-])");

    private static final Pattern ONLY_NUMBERS = Pattern.compile("[\\d\\s,;]*");

    private final ProposalProcess process;
    private final List<Naming> namings;

    /**
     * A reader for the texts of one process.
     *
     * @param neighbours the processes of other proposals that they may name; those with the same prefix cannot be told apart
     */
    ReferenceReader(ProposalProcess process, List<ProposalProcess> neighbours) {
        this.process = process;
        this.namings = Stream.concat(
                        Stream.of(process),
                        neighbours.stream().filter(it -> !it.prefix().equals(process.prefix())))
                .map(Naming::of)
                .toList();
    }

    /** How the proposals of a process are named. */
    private record Naming(ProposalProcess process, Pattern mention) {

        static Naming of(ProposalProcess process) {
            return new Naming(
                    process,
                    Pattern.compile("(?<![\\w/.-])" + Pattern.quote(process.prefix()) + "[- ]("
                            + process.numbering().digits() + ")(?![\\w])"));
        }

        ProposalId id(String digits) {
            return new ProposalId.Numbered(process.prefix(), Integer.parseInt(digits));
        }
    }

    /** {@return the proposals that a header value names, in their order; those of this process first} */
    List<ProposalId> inValue(String value) {
        Set<ProposalId> named = new LinkedHashSet<>();
        String words = ADDRESS.matcher(value).replaceAll(" ");
        String rest = LINK.matcher(words).replaceAll(" ");
        for (Naming naming : namings) {
            collect(named, naming, naming.mention().matcher(words));
            rest = naming.mention().matcher(rest).replaceAll(" ");
            if (naming.process() == process) {
                collectFiles(named, value);
            }
        }
        boolean onlyDigits = value.chars().noneMatch(Character::isLetter);
        if (ONLY_NUMBERS.matcher(rest).matches()) {
            collect(named, namings.get(0), BARE.matcher(rest));
        } else if (named.isEmpty() && onlyDigits) {
            collect(named, namings.get(0), BARE.matcher(words));
        }
        return List.copyOf(named);
    }

    private void collectFiles(Set<ProposalId> named, String value) {
        Matcher file = FILE.matcher(value);
        while (file.find()) {
            String target = file.group(1);
            boolean elsewhere = target.contains("://");
            String name = target.substring(target.lastIndexOf('/') + 1);
            if (!elsewhere && RelativePath.parent(target).length() < target.length()) {
                namings.stream()
                        .flatMap(naming -> inFile(naming, name).stream())
                        .findFirst()
                        .ifPresent(named::add);
            }
        }
    }

    /** The name of a file without a number may be any: only where such proposals are at home it is one of them. */
    private Optional<ProposalId> inFile(Naming naming, String name) {
        return naming.process().files().numbered()
                ? naming.process().files().number(name).map(naming::id)
                : naming.process().identify(name).filter(it -> naming.process() == process);
    }

    private static void collect(Set<ProposalId> named, Naming naming, Matcher matcher) {
        while (matcher.find()) {
            named.add(naming.id(matcher.group(1)));
        }
    }

    /** {@return all mentions in the running text, but not in links and in the header} */
    List<ProposalReference> inProse(ProposalDocument document) {
        BitSet elsewhere = inLinksAndHeader(document);
        return namings.stream()
                .filter(naming -> !naming.process().prefix().isEmpty())
                .flatMap(naming -> inProse(document, naming, elsewhere))
                .sorted(Comparator.comparing(it -> it.place().start()))
                .toList();
    }

    private static Stream<ProposalReference> inProse(ProposalDocument document, Naming naming, BitSet elsewhere) {
        String prose = document.prose();
        String prefix = naming.process().prefix();
        Stream.Builder<ProposalReference> mentions = Stream.builder();
        // Going from prefix to prefix is many times as fast as letting the pattern look for it.
        Matcher matcher = naming.mention().matcher(prose).useTransparentBounds(true);
        for (int at = prose.indexOf(prefix); at >= 0; at = prose.indexOf(prefix, at + 1)) {
            if (matcher.region(at, prose.length()).lookingAt()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (elsewhere.nextClearBit(span.start()) < span.end()) {
                    mentions.add(new ProposalReference(naming.id(matcher.group(1)), document.place(span)));
                }
            }
        }
        return mentions.build();
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
