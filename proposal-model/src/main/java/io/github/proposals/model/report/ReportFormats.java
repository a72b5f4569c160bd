package io.github.proposals.model.report;

import io.github.proposals.model.text.TextFormat;
import java.util.List;

/** The formats in which each run writes its findings to a file: the one list of them. */
public final class ReportFormats {

    private ReportFormats() {}

    /** {@return all of them} */
    public static List<TextFormat<Report>> all() {
        return List.of(new JsonReporter());
    }
}
