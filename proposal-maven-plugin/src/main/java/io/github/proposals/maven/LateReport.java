package io.github.proposals.maven;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Tells a maven-site-plugin about a report that it can no longer find: those before 3.7 do not look into the project, but
 * into their configuration, where Maven 3 copied {@code <reporting>} to when it read the pom. Maven 3.6 and 3.8 bring such
 * a plugin, and the moment before it starts is the only one where somebody else gets hold of that configuration.
 */
final class LateReport {

    /** Where the copy is. */
    private static final String COPY = "reportPlugins";

    private final MavenProject project;
    private final ReportPlugin report;

    private LateReport(MavenProject project, ReportPlugin report) {
        this.project = project;
        this.report = report;
    }

    /** Tells it when it starts in {@code project}. Modules may come here at the same time. */
    static synchronized void announce(MavenSession session, MavenProject project, ReportPlugin report) {
        LateReport late = new LateReport(project, report);
        MavenExecutionRequest request = session.getRequest();
        ExecutionListener listener = request.getExecutionListener();
        request.setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                LateReport.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, method, arguments) -> late.hear(listener, method, arguments)));
    }

    private Object hear(ExecutionListener next, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("mojoStarted") && arguments[0] instanceof ExecutionEvent event) {
            starts(event);
        }
        try {
            return next == null ? null : method.invoke(next, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void starts(ExecutionEvent event) {
        MojoExecution goal = event.getMojoExecution();
        boolean listens = event.getProject() == project
                && goal.getArtifactId().equals("maven-site-plugin")
                && goal.getMojoDescriptor() != null
                && goal.getMojoDescriptor().getParameterMap().containsKey(COPY);
        if (listens && goal.getConfiguration() != null) {
            Xpp3Dom copy = goal.getConfiguration().getChild(COPY);
            if (copy == null) {
                copy = new Xpp3Dom(COPY);
                goal.getConfiguration().addChild(copy);
            }
            copy.addChild(written());
        }
    }

    private Xpp3Dom written() {
        Xpp3Dom plugin = new Xpp3Dom("reportPlugin");
        plugin.addChild(text("groupId", report.getGroupId()));
        plugin.addChild(text("artifactId", report.getArtifactId()));
        plugin.addChild(text("version", report.getVersion()));
        if (report.getConfiguration() instanceof Xpp3Dom configuration) {
            plugin.addChild(configuration);
        }
        Xpp3Dom sets = new Xpp3Dom("reportSets");
        report.getReportSets().forEach(it -> sets.addChild(written(it)));
        plugin.addChild(sets);
        return plugin;
    }

    private static Xpp3Dom written(ReportSet one) {
        Xpp3Dom set = new Xpp3Dom("reportSet");
        set.addChild(text("id", one.getId()));
        if (one.getConfiguration() instanceof Xpp3Dom configuration) {
            set.addChild(configuration);
        }
        set.addChild(around("reports", text("report", Reports.GOAL)));
        return set;
    }

    private static Xpp3Dom around(String name, Xpp3Dom child) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.addChild(child);
        return element;
    }

    private static Xpp3Dom text(String name, String text) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(text);
        return element;
    }
}
