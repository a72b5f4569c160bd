package io.github.proposals.model.site.internal.process;

import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.process.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the parts of a process stand on its page, such as {@code status-under-review}. Each anchor is there once. */
final class ProcessAnchors {

    private final Map<Object, String> anchors = new HashMap<>();

    ProcessAnchors(ProposalProcess process) {
        Set<String> taken = new HashSet<>();
        for (Status status : process.lifecycle().statuses()) {
            put(status, "status-" + slug(status.name()), taken);
        }
        for (FieldDefinition field : process.fields()) {
            put(field, "field-" + slug(field.name()), taken);
        }
        for (SectionDefinition section : process.sections()) {
            put(section, "section-" + slug(section.name()), taken);
        }
    }

    private void put(Object part, String wanted, Set<String> taken) {
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        anchors.putIfAbsent(part, anchor);
    }

    /** {@return where a status stands} */
    String of(Status status) {
        return anchors.get(status);
    }

    /** {@return where a field stands} */
    String of(FieldDefinition field) {
        return anchors.get(field);
    }

    /** {@return where a section stands} */
    String of(SectionDefinition section) {
        return anchors.get(section);
    }

    /** {@return a name as a part of an address} */
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
