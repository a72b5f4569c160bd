package io.github.proposals.model.site.internal.page;

/** The pages that every page leads to, in the order in which they are offered. */
public enum MainPage {
    REGISTER("Register", "index.html", "All proposals, with their statuses, authors and dates."),
    PROCESS(
            "Process",
            "process.html",
            "How proposals are written and decided: statuses, steps, fields, sections and rules."),
    RELATIONS("Relations", "relations.html", "Which proposals build on others, or take their place."),
    STATISTICS(
            "Statistics",
            "statistics.html",
            "How many proposals there are, how long they take, and which have waited longest."),
    FINDINGS("Findings", "findings.html", "What the rules find in the proposals, by rule and by proposal.");

    private final String title;
    private final String page;
    private final String description;

    MainPage(String title, String page, String description) {
        this.title = title;
        this.page = page;
        this.description = description;
    }

    /** {@return what it is called} */
    public String title() {
        return title;
    }

    /** {@return what it shows, as a sentence} */
    public String description() {
        return description;
    }

    /** {@return where it is} */
    public String page() {
        return page;
    }
}
