package io.github.proposals.maven.console;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what of the history cannot be judged, once in a build with however many modules. In CI that is a warning, since
 * there somebody relies on it.
 */
public final class LimitLog implements Consumer<String> {

    private static final String SAID = LimitLog.class.getName();

    private final Log log;
    private final Map<String, Object> build;
    private final boolean inCi;

    public LimitLog(Log log, MavenSession session, Map<String, String> environment) {
        this.log = log;
        this.build = session.getRequest() == null
                ? new ConcurrentHashMap<>()
                : session.getRequest().getData();
        this.inCi = Stream.of("CI", "TF_BUILD", "JENKINS_URL")
                .map(name -> environment.getOrDefault(name, ""))
                .anyMatch(value -> !value.isEmpty() && !value.equalsIgnoreCase("false"));
    }

    @Override
    public void accept(String sentence) {
        if (isNew(sentence)) {
            String text = "History: " + sentence;
            if (inCi) {
                log.warn(text);
            } else {
                log.info(text);
            }
        }
    }

    private boolean isNew(String sentence) {
        synchronized (build) {
            @SuppressWarnings("unchecked")
            Set<String> said = (Set<String>) build.computeIfAbsent(SAID, it -> ConcurrentHashMap.newKeySet());
            return said.add(sentence);
        }
    }
}
