package io.github.proposals.model.proposal;

import java.util.List;

/**
 * A person or a team as a proposal names them. What is not given is empty.
 *
 * @param name such as {@code Ada Lovelace}
 * @param handle without {@code @}; {@code org/team} for a team
 * @param mail address
 * @param written as it stands in the proposal
 */
public record Person(String name, String handle, String mail, String written) {

    /** {@return the persons that a text names, in any of the ways in which people write them} */
    public static List<Person> read(String text) {
        return PeopleReader.read(text);
    }

    /** {@return the name, also where a link calls the person by nothing but the handle} */
    public String called() {
        int end = written.indexOf("](");
        String words = written.startsWith("[") && end > 0 ? written.substring(1, end) : "";
        return name.isEmpty() && words.equalsIgnoreCase(handle) ? words : name;
    }

    /** {@return where the name links to on the web; empty if it does not} */
    public String link() {
        return LinkReader.read(written).stream()
                .filter(it -> it.startsWith("http://") || it.startsWith("https://"))
                .findFirst()
                .orElse("");
    }

    /** {@return whether both are surely the same: the same handle, or the same name where a handle is not given} */
    public boolean isSameAs(Person other) {
        if (!handle.isEmpty() && !other.handle.isEmpty()) {
            return handle.equalsIgnoreCase(other.handle);
        }
        return !name.isEmpty() && name.equalsIgnoreCase(other.name)
                || !handle.isEmpty() && handle.equalsIgnoreCase(other.name)
                || !name.isEmpty() && name.equalsIgnoreCase(other.handle);
    }

    /** {@return the name, or else the handle} */
    @Override
    public String toString() {
        return name.isEmpty() ? "@" + handle : name;
    }
}
