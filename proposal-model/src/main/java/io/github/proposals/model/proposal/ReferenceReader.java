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
    private final List<Neighbour> neighbours;
    private final List<Naming> namings;

    /**
     * A reader for the texts of one process.
     *
     * @param neighbours whose proposals they may name; those with the same prefix cannot be told apart
     */
    ReferenceReader(ProposalProcess process, List<Neighbour> neighbours) {
        this.process = process;
        this.neighbours = neighbours.stream()
                .filter(it -> !it.process().prefix().equals(process.prefix()))
                .toList();
        this.namings = Stream.concat(
                        Stream.of(process), this.neighbours.stream().map(Neighbour::process))
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
    }

    /** {@return the proposals that a header value in a file names, in their order; those of this process first} */
    List<ProposalId> inValue(String value, String path) {
        Set<ProposalId> named = new LinkedHashSet<>();
        String words = ADDRESS.matcher(value).replaceAll(" ");
        String rest = LINK.matcher(words).replaceAll(" ");
        for (Naming naming : namings) {
            collect(named, naming, naming.mention().matcher(words));
            rest = naming.mention().matcher(rest).replaceAll(" ");
            if (naming.process() == process) {
                collectFiles(named, value, path);
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

    private void collectFiles(Set<ProposalId> named, String value, String path) {
        Matcher file = FILE.matcher(value);
        while (file.find()) {
            String target = file.group(1);
            boolean elsewhere = target.contains("://");
            String name = target.substring(target.lastIndexOf('/') + 1);
            if (!elsewhere && RelativePath.parent(target).length() < target.length()) {
                ProposalProcess other = home(path, target);
                (other.files().numbered()
                                ? other.files().number(name).map(digits -> id(other, digits))
                                : other.identify(name))
                        .ifPresent(named::add);
            }
        }
    }

    private static ProposalId id(ProposalProcess process, String digits) {
        return new ProposalId.Numbered(process.prefix(), Integer.parseInt(digits));
    }

    /** {@return the process of those among whom the file is to which a link leads} */
    private ProposalProcess home(String path, String target) {
        String file = RelativePath.resolve(RelativePath.parent(path), target);
        return neighbours.stream()
                .filter(it -> it.holds(file) && !it.holds(path))
                .findFirst()
                .map(Neighbour::process)
                .orElse(process);
    }

    private static void collect(Set<ProposalId> named, Naming naming, Matcher matcher) {
        while (matcher.find()) {
            named.add(id(naming.process(), matcher.group(1)));
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
                    mentions.add(new ProposalReference(id(naming.process(), matcher.group(1)), document.place(span)));
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
