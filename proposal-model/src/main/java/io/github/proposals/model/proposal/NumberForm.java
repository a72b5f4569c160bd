package io.github.proposals.model.proposal;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.process.FieldDefinition;
import java.util.Optional;

/** The number in a value that is written in one of the forms of its field, such as {@code [ACME-0042](0042-boats.md)}. */
final class NumberForm {

    private NumberForm() {}

    /** {@return the number in a value without markup; the value where it has none of the forms} */
    static String number(FieldDefinition field, String plain) {
        return field.forms().stream()
                .flatMap(form -> number(InlineMarkdown.plain(form), plain).stream())
                .findFirst()
                .orElse(plain);
    }

    private static Optional<String> number(String form, String plain) {
        int at = form.indexOf(FieldDefinition.NUMBER);
        if (at < 0) {
            return Optional.empty();
        }
        String before = form.substring(0, at);
        String behind = form.substring(at + FieldDefinition.NUMBER.length());
        boolean fits = plain.length() > before.length() + behind.length()
                && plain.startsWith(before)
                && plain.endsWith(behind);
        return Optional.of(plain)
                .filter(it -> fits)
                .map(it -> it.substring(before.length(), it.length() - behind.length()));
    }
}
