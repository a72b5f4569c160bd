package io.github.proposals.maven.console;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what of the history cannot be judged, once in a build with however many modules. In CI that is a warning, since
 * there somebody relies on it.
 */
public final class LimitLog implements Consumer<String> {

    private final Log log;
    private final OncePerBuild once;
    private final Map<String, String> environment;

    public LimitLog(Log log, MavenSession session, Map<String, String> environment) {
        this.log = log;
        this.once = new OncePerBuild(session);
        this.environment = environment;
    }

    @Override
    public void accept(String sentence) {
        if (once.isNew(sentence)) {
            String text = "History: " + sentence;
            if (isInCi(environment)) {
                log.warn(text);
            } else {
                log.info(text);
            }
        }
    }

    /** {@return whether nobody sits in front of this build} */
    public static boolean isInCi(Map<String, String> environment) {
        return Stream.of("CI", "TF_BUILD", "JENKINS_URL")
                .map(name -> environment.getOrDefault(name, ""))
                .anyMatch(value -> !value.isEmpty() && !value.equalsIgnoreCase("false"));
    }
}
