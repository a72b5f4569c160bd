package io.github.proposals.model.site;

/** The pages that every page leads to, in the order in which they are offered. */
enum Place {
    REGISTER("Register", "index.html"),
    PROCESS("Process", "process.html"),
    RELATIONS("Relations", "relations.html"),
    STATISTICS("Statistics", "statistics.html"),
    FINDINGS("Findings", "findings.html");

    private final String title;
    private final String page;

    Place(String title, String page) {
        this.title = title;
        this.page = page;
    }

    /** {@return what it is called} */
    String title() {
        return title;
    }

    /** {@return where it is} */
    String page() {
        return page;
    }
}
