package io.github.proposals.maven.console;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;

/** What was said already in this build: with however many modules and goals, once is enough. */
public final class OncePerBuild {

    private static final String SAID = OncePerBuild.class.getName();

    private final Map<String, Object> build;

    /** The memory of a build; without one, of this object. */
    public OncePerBuild(MavenSession session) {
        this.build = session == null || session.getRequest() == null
                ? new ConcurrentHashMap<>()
                : session.getRequest().getData();
    }

    /** {@return whether a sentence was not said before} */
    public boolean isNew(String sentence) {
        synchronized (build) {
            @SuppressWarnings("unchecked")
            Set<String> said = (Set<String>) build.computeIfAbsent(SAID, it -> ConcurrentHashMap.newKeySet());
            return said.add(sentence);
        }
    }
}
