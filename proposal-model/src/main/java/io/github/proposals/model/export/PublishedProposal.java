package io.github.proposals.model.export;

import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.FieldLink;
import io.github.proposals.model.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as plain values.
 *
 * @param id such as {@code PEP-0007}, or the name of the file while there is no number
 * @param number the number, once it is assigned
 * @param title the title, without markup
 * @param titleMarkup the title as its author wrote it
 * @param summary where its text says in short what it is about
 * @param status the status, if it is one of the process
 * @param statusText the status as written; empty if there is none
 * @param type such as {@code Standards Track}; empty if it has none
 * @param path the file, relative to the folder where the build runs
 * @param fields the fields of the header in their order
 * @param people those whom the fields name
 * @param dates the days that the fields name
 * @param relations the other proposals that it has to do with
 * @param timeline its statuses, oldest first
 * @param firstSeen when it came into the repository
 * @param lastChange when its text last changed
 * @param mentions the commits whose messages name it, oldest first
 * @param links the addresses that header and text link to, and the files, each once
 * @param words how many words of prose it has
 */
public record PublishedProposal(
        String id,
        Optional<Integer> number,
        String title,
        String titleMarkup,
        Optional<Span> summary,
        Optional<Status> status,
        String statusText,
        String type,
        String path,
        List<FieldText> fields,
        List<RoleHolder> people,
        List<Day> dates,
        List<Relation> relations,
        List<Step> timeline,
        Optional<Moment> firstSeen,
        Optional<Moment> lastChange,
        List<Mention> mentions,
        List<String> links,
        int words) {

    /** Keeps copies. */
    public PublishedProposal {
        fields = List.copyOf(fields);
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        relations = List.copyOf(relations);
        timeline = List.copyOf(timeline);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    /** {@return since when it has the status that it has} */
    public Optional<LocalDate> statusSince() {
        return timeline.stream()
                .reduce((first, second) -> second)
                .filter(step -> step.to().equals(statusText))
                .flatMap(Step::moment)
                .map(Moment::day);
    }

    /**
     * A field of the header.
     *
     * @param label as written
     * @param name as the process calls it; empty for a field that the process does not know
     * @param text the value on one line, as written
     * @param known whether that is a value, and not {@code N/A}, {@code TBD} or what the template left
     * @param namedLinks the addresses in it, and the files, with the words that are linked
     */
    public record FieldText(String label, String name, String text, boolean known, List<FieldLink> namedLinks) {

        /** Keeps a copy. */
        public FieldText {
            namedLinks = List.copyOf(namedLinks);
        }

        /** {@return the addresses in it, and the files} */
        public List<String> links() {
            return namedLinks.stream().map(FieldLink::address).toList();
        }
    }

    /**
     * A person in a role.
     *
     * @param role such as {@code author}
     * @param name empty if it is not given
     * @param handle without {@code @}; empty if it is not given
     * @param link where the name links to; empty if it does not
     */
    public record RoleHolder(String role, String name, String handle, String link) {

        /** {@return the name, or {@code @ada} of whom is known by nothing but the handle} */
        public String shortly() {
            return isNamed() || handle.isEmpty() ? name : "@" + handle;
        }

        private boolean isNamed() {
            return !name.isEmpty() && !name.equalsIgnoreCase(handle);
        }

        /** {@return the name, the handle, or {@code Ada (@ada)}} */
        @Override
        public String toString() {
            return isNamed() && !handle.isEmpty() ? name + " (@" + handle + ")" : shortly();
        }
    }

    /**
     * A day that a field names.
     *
     * @param field the name of the field
     * @param role what it is for
     * @param day the day; of a period the last one
     * @param first the first day of a period
     */
    public record Day(String field, String role, LocalDate day, Optional<LocalDate> first) {}

    /**
     * Another proposal that this one has to do with.
     *
     * @param name the field of this proposal that names the other one, or would; for a field that has no counterpart,
     *     that of the other one
     * @param outgoing whether the relation is that of this proposal; if not, the other one says so about this one
     * @param declared whether this proposal says so itself; if not, it follows from what the other one says
     * @param number the number of the other proposal
     * @param id such as {@code PEP-0007}
     * @param path its file; empty if there is no such proposal
     */
    public record Relation(
            String name, boolean outgoing, boolean declared, Optional<Integer> number, String id, String path) {}

    /**
     * A step to a status.
     *
     * @param from the status before; empty for the first one
     * @param to the status after
     * @param file the name that the file had then
     * @param moment when; nothing for what is not committed yet
     */
    public record Step(String from, String to, String file, Optional<Moment> moment) {}

    /**
     * A commit whose message names the proposal.
     *
     * @param sentence the line that names it
     * @param onDocument whether it changed the document itself
     * @param moment the commit
     */
    public record Mention(String sentence, boolean onDocument, Moment moment) {}
}
