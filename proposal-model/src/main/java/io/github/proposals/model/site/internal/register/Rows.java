package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.People;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of all proposals, in the order of the index, and the columns that they need. */
public final class Rows {

    private final Map<String, RegisterRow> byPath = new LinkedHashMap<>();
    private final Columns columns;

    public Rows(PublishedRegister index, PageNames names, People people) {
        DueDays days = new DueDays(index, names);
        List<ChoiceColumn> choices = ChoiceColumn.of(index);
        for (PublishedProposal proposal : index.proposals()) {
            byPath.put(proposal.path(), RegisterRow.of(index, proposal, names, days, people, choices));
        }
        this.columns = Columns.of(index, choices, all());
    }

    List<RegisterRow> all() {
        return List.copyOf(byPath.values());
    }

    List<RegisterRow> of(Collection<PublishedProposal> some) {
        return some.stream().map(it -> byPath.get(it.path())).toList();
    }

    Columns columns() {
        return columns;
    }
}
