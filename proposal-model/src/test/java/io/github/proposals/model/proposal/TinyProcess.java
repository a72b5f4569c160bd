package io.github.proposals.model.proposal;

import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;

/** A process with a little of everything, for tests; what a built-in process says may change. */
public final class TinyProcess {

    public static final ProposalProcess PROCESS = read("""
            id: tiny
            name: Tiny Proposals
            prefix: TIP
            files:
              name: "TIP-{number}-{slug}.md"
              directories: [tips]
              exclude: [TIP-TEMPLATE.md, README.md]
              process-document: "TIP-0000-process.md"
            numbering: {width: 4, first: 1, placeholders: ['XXXX']}
            title: {form: "TIP-{number}: {title}"}
            header: field-table
            fields:
              - {name: TIP, type: number, role: number, required: true}
              - {name: Title, type: title, role: title, hints: [Your short title]}
              - {name: Status, type: status, role: status, required: true}
              - {name: Author(s), type: people, role: author, hints: ['Name (@handle)']}
              - {name: Sponsor, type: people, role: sponsor, none: [not needed, '_(required for strangers)_']}
              - {name: Kind, type: type, role: type, values: [Technical, Process]}
              - {name: Created, type: date, role: created}
              - {name: Discussion, type: links, role: discussion}
              - {name: Requires, type: proposals, role: requires}
            statuses:
              - {name: Draft, kind: open, initial: true, meaning: "It is written.", next: [Under Review]}
              - {name: Under Review, kind: open, meaning: "It is read.", next: [Done]}
              - {name: Done, kind: done, meaning: "It is finished."}
            section-level: 2
            sections:
              - {name: Summary, required: true}
              - name: Motivation
                required: true
                sections:
                  - {name: Goals, required: true}
                  - {name: Non-Goals}
              - {name: Proposal, required: true, aliases: [Design]}
              - {name: Background}
              - {name: References, required: true}
            leftovers:
              - {in: prose, starts: ['Write here what'], what: guidance of the template}
            index:
              files: [index.md, LIST.md]
              section: Index
              columns:
                - {name: TIP, shows: number}
                - {name: Title, shows: title}
            """);

    private TinyProcess() {}

    /** {@return the process of a text that is meant to have no mistake} */
    public static ProposalProcess read(String yaml) {
        ProcessReader.Result result = new ProcessReader().read(new SourceText("process.yaml", yaml));
        if (!result.diagnostics().all().isEmpty()) {
            throw new IllegalStateException(result.diagnostics().all().toString());
        }
        return result.process().orElseThrow();
    }

    /** {@return the proposal that a text of this process contains} */
    public static ProposalText proposal(String path, String content) {
        return new ProposalReader(
                        PROCESS,
                        new Circumstances(
                                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), List.of(), History.none()))
                .read(new SourceText(path, content));
    }
}
