package io.github.proposals.model.document;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which projects write the labelled values at the top of a proposal, and all that is known about it: how it is
 * read, written and spoken of. It has no state, hence it is safe for several threads. What has a default is as it is where
 * each field has a line of its own.
 */
public interface HeaderStyle {

    /** There is no header. Where one is needed nevertheless, it gets bold lines. */
    HeaderStyle NONE = new NoHeader();

    /** As many lines of a file of its own are read as a header: nobody writes more. */
    int MOST_LINES = 2_000;

    /** {@return the word for it in {@code process.yaml}} */
    String word();

    /** {@return the style in words, to follow "the header is written as"} */
    String words();

    /** {@return the name of the file beside the document that holds it; nothing if it stands in the document itself} */
    default Optional<String> file() {
        return Optional.empty();
    }

    /** {@return a field as it is written by somebody who begins a header} */
    String line(String name, String value);

    /** {@return all labelled values in this style, in their order; empty where the region has none} */
    List<HeaderField> read(HeaderRegion region);

    /** {@return how many known labels make it likely that this is the header and not running text} */
    default int leastKnown() {
        return 1;
    }

    /** {@return what of a text is no markup but a header of this style; empty at 0 if it has none} */
    default Span apart(String content) {
        return Span.at(0);
    }

    /** {@return where a text holds a header that is YAML, which another style of YAML takes over as it is} */
    default Optional<Span> yaml(String content) {
        return Optional.empty();
    }

    /** {@return lines of YAML as the top of a text; only for a style that is YAML} */
    default String ofYaml(String yaml) {
        return yaml;
    }

    /** {@return what keeps this style from being read as its author sees it} */
    default Optional<Problem> problem(SourceText source) {
        return Optional.empty();
    }

    /** {@return what finds fields without a parser; nothing if documents in this style are always parsed} */
    default Optional<QuickReader> quick() {
        return Optional.empty();
    }

    /** {@return the number of the line where a field ends, blank lines and the next field not considered} */
    default int lastLine(ProposalDocument document, HeaderField field) {
        return document.source().lineOf(field.labelSpan().start());
    }

    /** {@return whether a line at the end of a field belongs to no field} */
    default boolean isBetween(String line) {
        return false;
    }

    /** {@return whether lines may end in a hard break, which belongs to the place and not to the field} */
    default boolean breaksLines() {
        return false;
    }

    /** {@return how many blank lines stand between two fields where nothing shows it} */
    default int gap() {
        return 0;
    }

    /** {@return whole lines that are nothing but the header: its fields, and whatever frames them} */
    default List<Span> extent(ProposalDocument document, List<HeaderField> fields) {
        return FieldLines.of(document, new Header.Part(this, fields)).stream()
                .map(lines -> new Span(
                        document.source().line(lines.first()).start(),
                        document.source().line(lines.last()).end()))
                .toList();
    }

    /** {@return whether a line without a field only frames them, and is written anew with these} */
    default boolean isFrame(String line) {
        return false;
    }

    /** {@return what writes into the header of a document} */
    default HeaderWriter writer(ProposalDocument document) {
        return new LineWriter(document, this);
    }

    /** {@return what begins a header of this style with a field; nothing where a document has no place for it} */
    default Optional<TextEdit> begin(ProposalDocument document, String name, String value) {
        return Optional.empty();
    }

    /**
     * {@return the top of a new document} Its title ends with a blank line, and so does the result.
     *
     * @param columns what stands above the two columns, where it is a table
     */
    default String template(String title, List<Map.Entry<String, String>> fields, List<String> columns) {
        StringBuilder text = new StringBuilder(title);
        fields.forEach(
                field -> text.append(line(field.getKey(), field.getValue())).append("\n".repeat(gap() + 1)));
        return text.append(gap() == 0 ? "\n" : "").toString();
    }

    /** {@return how a field is added, to follow "add"} {@code value} says in words what it is to say. */
    default String example(String name, String value) {
        return "a line '" + line(name, "…") + "' with " + value;
    }

    /** {@return what a field says that does not apply} */
    default String nothing() {
        return "N/A";
    }

    /** {@return whether its fields are a part of the text, which a page shows as such} */
    default boolean isText() {
        return false;
    }

    /** {@return whether its fields stand only beside those of another style, so that no header begins with it} */
    default boolean isBeside() {
        return false;
    }

    /** {@return whether other tools keep their values in it as well, so that unknown ones are nobody's mistake} */
    default boolean isShared() {
        return false;
    }

    /** {@return whether its values are markup, such as links} */
    default boolean holdsMarkup() {
        return true;
    }
}
