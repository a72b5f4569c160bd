package io.github.proposals.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that remembers what was said, without colours. */
final class RecordingLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence text) {
        lines.add("INFO " + text);
    }

    @Override
    public void warn(CharSequence text) {
        lines.add("WARN " + text);
    }

    @Override
    public void error(CharSequence text) {
        lines.add("ERROR " + text);
    }

    String text() {
        return String.join("\n", lines);
    }
}
