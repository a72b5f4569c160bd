package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * What name, title and header of a document say: nearly every rule asks for some of it.
 *
 * @param numberText what stands in the file name in the place of the number; empty if the name has another shape
 * @param number the number, once it is assigned
 * @param misnamed whether the file name is not made as the process demands
 * @param place where findings about the proposal as a whole stand
 * @param title the heading that is the title; nothing if the first heading is none
 * @param style how the header is written
 * @param fields the fields of the header in their order
 */
record HeadFacts(
        String numberText,
        Optional<Integer> number,
        boolean misnamed,
        Place place,
        Optional<Located<String>> title,
        HeaderStyle style,
        List<Field> fields) {

    /** Keeps a copy. */
    HeadFacts {
        fields = List.copyOf(fields);
    }

    /** {@return the first field of its own that the process defines by a name} */
    Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.isNamed(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** {@return the first part of another field that the process defines by a name} */
    Optional<Field> part(String name) {
        for (Field field : fields) {
            for (Field part : field.parts()) {
                if (part.isNamed(name)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the same with other fields} */
    HeadFacts with(List<Field> others) {
        return new HeadFacts(numberText, number, misnamed, place, title, style, others);
    }
}
