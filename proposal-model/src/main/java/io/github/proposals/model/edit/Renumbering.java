package io.github.proposals.model.edit;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal gets another name, and whoever names it has to follow.
 *
 * @param from path of the file before
 * @param to path of the file after, in the same folder
 * @param oldId what people called it, such as {@code PEP-XXXX}; empty if that may be another one as well
 * @param newId what people call it, such as {@code PEP-0007}
 */
public record Renumbering(String from, String to, String oldId, String newId) {

    /** {@return what lets the links of a document lead to the new name} */
    public List<TextEdit> links(ProposalDocument document) {
        String folder = RelativePath.parent(document.source().path());
        List<TextEdit> edits = new ArrayList<>();
        for (Link link : document.links()) {
            String target = link.target();
            int end = target.indexOf('#') < 0 ? target.length() : target.indexOf('#');
            boolean meant = link.kind() != Link.Kind.UNDEFINED
                    && end > 0
                    && !target.contains("://")
                    && RelativePath.resolve(folder, target.substring(0, end)).equals(from);
            if (meant) {
                edits.addAll(link(document, link));
            }
        }
        return edits;
    }

    private List<TextEdit> link(ProposalDocument document, Link link) {
        List<TextEdit> edits = new ArrayList<>();
        String whole = document.source().slice(link.whole());
        String oldName = name(from);
        int file = whole.lastIndexOf(oldName);
        if (file < 0) {
            return edits;
        }
        int start = link.whole().start();
        edits.add(new TextEdit(new Span(file, file + oldName.length()).shift(start), name(to)));
        String words = whole.substring(0, file);
        int shown = words.indexOf(oldName);
        if (shown >= 0) {
            edits.add(new TextEdit(new Span(shown, shown + oldName.length()).shift(start), name(to)));
        } else {
            edits.addAll(occurrences(words, start));
        }
        return edits;
    }

    /** {@return what lets the text of a document speak of the new number, where nothing else can be meant} */
    public List<TextEdit> mentions(ProposalDocument document) {
        return occurrences(document.prose(), 0).stream()
                .filter(edit -> isOutsideOfLinks(document, edit))
                .toList();
    }

    /** {@return the same for the values of a header, where names of files stand that are no links} */
    public List<TextEdit> values(ProposalDocument document) {
        return document.header().fields().stream()
                .map(HeaderField::valueSpan)
                .flatMap(span -> {
                    String value = document.source().slice(span);
                    List<TextEdit> ids = occurrences(value, span.start());
                    Set<Integer> starts =
                            ids.stream().map(it -> it.span().start()).collect(Collectors.toSet());
                    // Where the name of a file begins with what people call it, that is all of it which is different.
                    return Stream.concat(
                            ids.stream(),
                            occurrences(name(from), name(to), value, span.start()).stream()
                                    .filter(it -> !starts.contains(it.span().start())));
                })
                .filter(edit -> isOutsideOfLinks(document, edit))
                .toList();
    }

    private static boolean isOutsideOfLinks(ProposalDocument document, TextEdit edit) {
        return document.links().stream().noneMatch(link -> link.whole().contains(edit.span()));
    }

    private List<TextEdit> occurrences(String text, int shift) {
        return oldId.isEmpty() ? List.of() : occurrences(oldId, newId, text, shift);
    }

    private static List<TextEdit> occurrences(String before, String after, String text, int shift) {
        List<TextEdit> edits = new ArrayList<>();
        int at = text.indexOf(before);
        while (at >= 0) {
            int end = at + before.length();
            boolean word =
                    (at == 0 || !isPart(text.charAt(at - 1))) && (end == text.length() || !isPart(text.charAt(end)));
            if (word) {
                edits.add(new TextEdit(new Span(at, end).shift(shift), after));
            }
            at = text.indexOf(before, end);
        }
        return edits;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '_';
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
