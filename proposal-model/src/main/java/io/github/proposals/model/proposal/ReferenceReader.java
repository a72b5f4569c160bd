package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HiddenInHtml;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.OtherPrefix;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SpokenName;
import io.github.proposals.model.text.NumberedName;
import io.github.proposals.model.text.RelativePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the proposals that a text names: {@code JEP-0011}, {@code DEP 0011}, or a link to the file of one. */
final class ReferenceReader {

    private static final SpokenName.Around AROUND = SpokenName.Around.of("(?<![\\w/.-])", "[- ]", "(?![\\w\\p{Nd}])");

    private static final Pattern FILE = Pattern.compile("\\]\\(\\s*<?([^()\\s<>#]+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{0,500}]\\([^()]{0,2000}\\)");

    /** A number on its own: where only references stand, nothing else can be meant, however it is padded. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w\\p{Nd}/.#-])([0-9]{1,9})(?![\\w\\p{Nd}/.-])");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;()<>\"'\\[\\]]+");

    /** What is said of the reference in front of it. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,500}\\)");

    private static final Comparator<ProposalReference> READING =
            Comparator.comparing(it -> it.place().start());

    private static final Pattern ONLY_NUMBERS = Pattern.compile("[\\d\\s,;]*");

    /** How people write a prefix who only name proposals: {@code jep 10} and {@code JEP10}. */
    private static final Pattern CARELESS =
            Pattern.compile("(?<![\\w/.-])(\\p{L}[\\p{L}_-]{0,38}?)[ _#-]{0,3}(?=[0-9])");

    private final ProposalProcess process;
    private final List<Neighbour> neighbours;
    private final List<SpokenName> namings;
    private final List<String> prefixes;

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
        this.namings = Stream.of(
                        SpokenName.of(process, AROUND),
                        careless(process),
                        this.neighbours.stream().map(Neighbour::process).flatMap(it -> SpokenName.of(it, AROUND)))
                .flatMap(it -> it)
                .toList();
        this.prefixes = Stream.concat(
                        process.prefixes(), process.otherPrefixes().stream().map(OtherPrefix::prefix))
                .distinct()
                .toList();
    }

    /** Where each mention counts, small letters hide none. */
    private static Stream<SpokenName> careless(ProposalProcess process) {
        return Stream.concat(
                        Stream.of(process.prefix()),
                        process.otherPrefixes().stream().map(OtherPrefix::prefix))
                .map(prefix -> prefix.toLowerCase(Locale.ROOT))
                .filter(prefix -> process.body().unlinked().isPresent() && !prefix.equals(process.prefix()))
                .map(prefix -> SpokenName.of(process, process.prefix(), prefix, AROUND));
    }

    /** In running text, a number that lacks its zeros may be another one; zeros too many change nothing. */
    private static Stream<NumberedName.Found> inText(SpokenName naming, String text) {
        return naming.name()
                .in(text)
                .filter(it -> naming.process().numbering().isWhole(SpokenName.number(it.digits())));
    }

    /** {@return a value without the proposals that it names} */
    private static String without(SpokenName naming, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (NumberedName.Found mention : naming.name().in(text).toList()) {
            rest.append(text, from, mention.span().start()).append(' ');
            from = mention.span().end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** {@return the proposals that a header value in a file names, in their order; those of this process first} */
    List<ProposalId> inValue(String value, String path) {
        Set<ProposalId> named = new LinkedHashSet<>();
        String words = spelled(ADDRESS.matcher(value).replaceAll(" "));
        String rest = LINK.matcher(words).replaceAll(" ");
        for (SpokenName naming : namings) {
            naming.in(words).forEach(it -> named.add(it.id()));
            rest = without(naming, rest);
            if (naming == namings.get(0)) {
                collectFiles(named, value, path);
                collectFolders(named, value);
            }
        }
        boolean onlyDigits = value.chars().noneMatch(Character::isLetter);
        String numbers = REMARK.matcher(rest).replaceAll(" ");
        if (ONLY_NUMBERS.matcher(numbers).matches()) {
            collect(named, namings.get(0), BARE.matcher(numbers));
        } else if (named.isEmpty() && onlyDigits) {
            collect(named, namings.get(0), BARE.matcher(words));
        }
        return List.copyOf(named);
    }

    private String spelled(String value) {
        return CARELESS.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(prefixes.stream()
                        .filter(found.group(1)::equalsIgnoreCase)
                        .findFirst()
                        .map(prefix -> prefix + "-")
                        .orElse(found.group())));
    }

    /** {@return the proposals that a text such as a title mentions, in their order; those of this process first} */
    List<ProposalId> inWords(String words) {
        return namings.stream()
                .flatMap(naming -> inText(naming, words).map(it -> naming.id(it.digits())))
                .distinct()
                .toList();
    }

    private void collectFiles(Set<ProposalId> named, String value, String path) {
        Matcher file = FILE.matcher(value);
        while (file.find()) {
            String target = file.group(1);
            boolean elsewhere = target.contains("://");
            if (!elsewhere && RelativePath.parent(target).length() < target.length()) {
                String led = RelativePath.resolve(RelativePath.parent(path), target);
                ProposalProcess other = home(path, led);
                (other.files().numbered()
                                ? other.files()
                                        .number(led)
                                        .map(it -> new ProposalId.Numbered(other.prefixAt(led), Integer.parseInt(it)))
                                : other.identify(led))
                        .ifPresent(named::add);
            }
        }
    }

    /** Where each proposal has a folder of its own, people name the folder. */
    private void collectFolders(Set<ProposalId> named, String value) {
        for (String word : SEPARATOR.split(value)) {
            String folder = word.endsWith("/") ? word.substring(0, word.length() - 1) : word;
            if (folder.contains("/") && !folder.contains("://")) {
                process.files().in(folder).forEach(it -> process.identify(it).ifPresent(named::add));
            }
        }
    }

    /** {@return the process of those among whom the file is to which a link leads} */
    private ProposalProcess home(String path, String file) {
        return neighbours.stream()
                .filter(it -> it.holds(file) && !it.holds(path))
                .findFirst()
                .map(Neighbour::process)
                .orElse(process);
    }

    private static void collect(Set<ProposalId> named, SpokenName naming, Matcher matcher) {
        while (matcher.find()) {
            named.add(naming.id(matcher.group(1)));
        }
    }

    /**
     * {@return the proposals that the running text names, each where it does so first; not in links and in the header} What
     * stands in a block of HTML counts where nothing else names the same.
     */
    List<ProposalReference> inProse(ProposalDocument document) {
        BitSet elsewhere = inLinksAndHeader(document);
        hide(elsewhere, document);
        Set<ProposalId> seen = new HashSet<>();
        return Stream.of(false, true)
                .flatMap(html -> namings.stream()
                        .flatMap(naming -> inProse(document, naming, elsewhere, html))
                        .sorted(READING)
                        .filter(it -> seen.add(it.id())))
                .sorted(READING)
                .toList();
    }

    private static void hide(BitSet elsewhere, ProposalDocument document) {
        HiddenInHtml.in(document.prose()).forEach(it -> elsewhere.set(it.start(), it.end()));
    }

    /**
     * {@return the proposals of this process that a text names, each where it does so first by each prefix; where there is
     * one prefix only, nobody asks}
     */
    List<ProposalReference> named(ProposalDocument document) {
        if (process.otherPrefixes().isEmpty()) {
            return List.of();
        }
        BitSet targets = new BitSet(document.source().content().length());
        document.links()
                .forEach(link -> targets.set(link.span().start(), link.span().end()));
        hide(targets, document);
        List<ProposalReference> named = new ArrayList<>();
        for (SpokenName naming : namings) {
            if (naming.process() == process) {
                Set<ProposalId> seen = new HashSet<>();
                Stream.concat(inHeader(document, naming), inText(naming, document.prose()))
                        .filter(it -> targets.nextClearBit(it.span().start())
                                < it.span().end())
                        .filter(it -> seen.add(naming.id(it.digits())))
                        .map(it -> new ProposalReference(naming.id(it.digits()), document.place(it.span())))
                        .forEach(named::add);
            }
        }
        return named;
    }

    /** What the fields mention that have to be listed elsewhere. */
    private Stream<NumberedName.Found> inHeader(ProposalDocument document, SpokenName naming) {
        Set<String> mentioning = process.relations().stream()
                .flatMap(relation -> relation.mentioned().stream())
                .collect(Collectors.toSet());
        return document.header().fields().stream()
                .filter(field -> process.field(field.label())
                        .filter(it -> mentioning.contains(it.name()))
                        .isPresent())
                .map(HeaderField::valueSpan)
                .flatMap(span -> inText(naming, document.source().slice(span))
                        .map(it -> new NumberedName.Found(it.span().shift(span.start()), it.digits())));
    }

    private static Stream<ProposalReference> inProse(
            ProposalDocument document, SpokenName naming, BitSet elsewhere, boolean html) {
        return inText(naming, document.prose())
                .filter(it -> document.isHtml(it.span().start()) == html)
                .filter(it ->
                        elsewhere.nextClearBit(it.span().start()) < it.span().end())
                .map(it -> new ProposalReference(naming.id(it.digits()), document.place(it.span())));
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
