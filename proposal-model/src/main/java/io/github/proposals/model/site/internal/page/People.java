package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.RoleHolder;
import io.github.proposals.model.export.PublishedRegister;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The people of a register, each of them once. Whoever has a handle is known by it, with the name that stands beside it most
 * often; a name without a handle is that of the only one who has this name, or is a handle that others wrote as one.
 */
public final class People {

    private final Map<String, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, Set<String>> handles = new HashMap<>();
    private final Set<String> known = new TreeSet<>();

    public People(PublishedRegister index) {
        for (PublishedProposal proposal : index.proposals()) {
            for (RoleHolder each : proposal.people()) {
                known.add(folded(each.handle()));
                if (!each.handle().isEmpty()
                        && !each.name().isEmpty()
                        && !each.name().equalsIgnoreCase(each.handle())) {
                    names.computeIfAbsent(folded(each.handle()), it -> new TreeMap<>())
                            .merge(each.name(), 1, Integer::sum);
                    handles.computeIfAbsent(folded(each.name()), it -> new TreeSet<>())
                            .add(folded(each.handle()));
                }
            }
        }
    }

    /** {@return those who wrote a proposal, in their order} */
    public List<Person> authors(PublishedProposal proposal) {
        return proposal.people().stream()
                .filter(it -> it.role().equals("author"))
                .map(this::of)
                .distinct()
                .toList();
    }

    private Person of(RoleHolder holder) {
        Set<String> own = handles.getOrDefault(folded(holder.name()), Set.of());
        String handle = !holder.handle().isEmpty()
                ? folded(holder.handle())
                : own.size() == 1
                        ? own.iterator().next()
                        : known.contains(folded(holder.name())) ? folded(holder.name()) : "";
        if (handle.isEmpty()) {
            return new Person(holder.name(), "", PageNames.ofFacet("name", holder.name()));
        }
        String name = names.getOrDefault(handle, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("@" + handle);
        return new Person(name, handle, PageNames.ofFacet("author", handle));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    /**
     * Somebody.
     *
     * @param name what to call them
     * @param handle without {@code @}; empty if it is not known
     * @param page the page of what they wrote
     */
    public record Person(String name, String handle, String page) {}
}
