package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;

/**
 * A form in which a field names a person, such as {@code {name} (@{handle})}. Made once, asked for each person.
 *
 * @param text the form
 * @param pattern what it looks like with a person in it
 */
public record PersonForm(String text, LinearPattern pattern) {

    static final String NAME = "{name}";
    static final String HANDLE = "{handle}";
    static final String MAIL = "{mail}";

    /** A name, and either part of an address; what is longer is no person. */
    private static final int LONGEST = 200;

    /**
     * {@return a form of a process} RE2 needs linear time for whatever it says. A comma in a name is part of it, since
     * otherwise there would be two.
     */
    static PersonForm of(String text) {
        return new PersonForm(
                text,
                LinearPattern.compile(LinearPattern.quote(text)
                        .replace(LinearPattern.quote(NAME), "([^@<>()]+)")
                        .replace(LinearPattern.quote(HANDLE), "[A-Za-z0-9][A-Za-z0-9-]{0,60}")
                        .replace(LinearPattern.quote(MAIL), "([^@<>\\s]+)@([^@<>\\s]+)")));
    }

    /** {@return whether a person is written like that} Lengths are counted here: RE2 makes a step of its own for each character. */
    public boolean fits(String written) {
        return pattern.match(written)
                .filter(parts -> parts.stream().allMatch(it -> it.length() <= LONGEST))
                .isPresent();
    }

    /** {@return a person who is written like that} */
    public String written(String name, String handle, String mail) {
        return text.replace(NAME, name).replace(HANDLE, handle).replace(MAIL, mail);
    }

    /** {@return whether nothing is empty that stands in it} */
    public boolean isFilledBy(String name, String handle, String mail) {
        return isFilled(NAME, name) && isFilled(HANDLE, handle) && isFilled(MAIL, mail);
    }

    private boolean isFilled(String part, String value) {
        return !text.contains(part) || !value.isEmpty();
    }
}
