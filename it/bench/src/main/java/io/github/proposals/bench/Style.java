package io.github.proposals.bench;

import java.util.List;
import java.util.Locale;

/** What proposals of a process look like. The processes are built in. */
enum Style {
    /** Labels in bold below the title. */
    LABELS(
            "dynamo-dep",
            "deps",
            "%04d-look-alike.md",
            "DEP-%04d",
            "#",
            List.of("Summary", "Motivation", "Proposal", "Implementation Details", "Alternate Solutions")) {
        @Override
        String top(int number, String title) {
            return "# " + title + "\n\n**Status**: Approved\n\n**Authors**: [ada](https://github.com/ada)\n\n"
                    + "**Category**: Architecture\n\n**Replaces**: N/A\n\n**Replaced By**: N/A\n\n**Sponsor**: @grace\n\n"
                    + "**Required Reviewers**: @linus, @edsger\n\n**Review Date**: 2026-05-04\n\n"
                    + "**Pull Request**: https://github.com/example/enhancements/pull/" + number
                    + "\n\n**Implementation PR / Tracking Issue**: N/A\n\n";
        }
    },
    /** YAML between lines of dashes, with the title in it. */
    FRONT_MATTER(
            "ethereum-eip",
            "EIPS",
            "eip-%d.md",
            "EIP-%d",
            "##",
            List.of("Abstract", "Motivation", "Specification", "Rationale", "Security Considerations")) {
        @Override
        String top(int number, String title) {
            return "---\neip: " + number + "\ntitle: " + title + "\ndescription: What is said of it in one line"
                    + "\nauthor: Ada Lovelace (@ada), Grace Hopper <grace@example.org>"
                    + "\ndiscussions-to: https://ethereum-magicians.org/t/a-topic/" + number
                    + "\nstatus: Draft\ntype: Standards Track\ncategory: Core\ncreated: 2026-01-02\n---\n\n";
        }

        @Override
        String bottom() {
            return "## Copyright\n\nCopyright and related rights waived via [CC0](../LICENSE.md).\n";
        }
    },
    /** Records of decisions, with some YAML above the title. */
    RECORDS(
            "madr",
            "docs/decisions",
            "%04d-look-alike.md",
            "ADR-%04d",
            "##",
            List.of("Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome")) {
        @Override
        String top(int number, String title) {
            return "---\nstatus: accepted\ndate: 2026-05-04\ndecision-makers: Ada, Grace\n---\n\n# " + title + "\n\n";
        }
    };

    private final String process;
    private final String directory;
    private final String file;
    private final String name;
    private final String heading;
    private final List<String> sections;

    Style(String process, String directory, String file, String name, String heading, List<String> sections) {
        this.process = process;
        this.directory = directory;
        this.file = file;
        this.name = name;
        this.heading = heading;
        this.sections = sections;
    }

    /** {@return all above the first section} */
    abstract String top(int number, String title);

    /** {@return what stands below the last section of each} */
    String bottom() {
        return "";
    }

    /** {@return the id of the process} */
    String process() {
        return process;
    }

    /** {@return where they are in a project} */
    String directory() {
        return directory;
    }

    /** {@return the name of the file of a proposal} */
    String file(int number) {
        return String.format(Locale.ROOT, file, number);
    }

    /** {@return how texts speak of a proposal} */
    String name(int number) {
        return String.format(Locale.ROOT, name, number);
    }

    /** {@return the headings of the sections that each has} */
    List<String> headings() {
        return sections.stream().map(it -> heading + " " + it).toList();
    }
}
