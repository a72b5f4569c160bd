package io.github.proposals.model.proposal;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.NumberedName;
import io.github.proposals.model.text.RelativePath;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the proposals that a text names: {@code JEP-0011}, {@code DEP 0011}, or a link to the file of one. */
final class ReferenceReader {

    private static final Pattern BEFORE = Pattern.compile("(?<![\\w/.-])");
    private static final Pattern NUMBER = Pattern.compile("[- ]([0-9]{1,9})(?!\\w)");

    private static final Pattern FILE = Pattern.compile("\\]\\(\\s*<?([^()\\s<>#]+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");

    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]{0,500}]\\([^()]{0,2000}\\)");

    /** A number on its own: where only references stand, nothing else can be meant, however it is padded. */
    private static final Pattern BARE = Pattern.compile("(?<![\\w/.#-])([0-9]{1,9})(?![\\w/.-])");

    private static final Pattern ONLY_NUMBERS = Pattern.compile("[\\d\\s,;]*");

    private final ProposalProcess process;
    private final NumberedName name;

    ReferenceReader(ProposalProcess process) {
        this.process = process;
        this.name = new NumberedName(process.prefix(), BEFORE, NUMBER);
    }

    private Stream<NumberedName.Found> mentions(String text) {
        return name.in(text).filter(it -> process.numbering().fits(it.digits()));
    }

    /** {@return the numbers that a header value names, in their order} */
    List<Integer> inValue(String value) {
        Set<Integer> numbers = new LinkedHashSet<>();
        String words = ADDRESS.matcher(value).replaceAll(" ");
        mentions(words).forEach(it -> numbers.add(it.number()));
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
        String rest = withoutMentions(LINK.matcher(words).replaceAll(" "));
        if (ONLY_NUMBERS.matcher(rest).matches()) {
            collect(numbers, BARE.matcher(rest));
        } else if (numbers.isEmpty() && onlyDigits) {
            collect(numbers, BARE.matcher(words));
        }
        return List.copyOf(numbers);
    }

    private String withoutMentions(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (NumberedName.Found mention : mentions(text).toList()) {
            rest.append(text, from, mention.span().start()).append(' ');
            from = mention.span().end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static void collect(Set<Integer> numbers, Matcher matcher) {
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
    }

    /** {@return all mentions in the running text, but not in links and in the header} */
    List<ProposalReference> inProse(ProposalDocument document) {
        BitSet elsewhere = inLinksAndHeader(document);
        return mentions(document.prose())
                .filter(it ->
                        elsewhere.nextClearBit(it.span().start()) < it.span().end())
                .map(it -> new ProposalReference(it.number(), document.place(it.span())))
                .toList();
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
