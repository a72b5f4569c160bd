package io.github.proposals.maven;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * What a build does where a person calls a goal, and the modules beside that one. Maven runs a goal that can do without a pom in that
 * one only, and says that all others were skipped: with a mistake in one of them, the build would pass.
 *
 * @param session what is known of the build
 * @param execution the goal that was called
 * @param lifecycle knows how a goal is configured in a module
 * @param plugins runs it
 */
record BoundGoals(
        MavenSession session, MojoExecution execution, LifecycleExecutor lifecycle, BuildPluginManager plugins) {

    /** As Maven calls a goal for which nobody names an execution. */
    private static final String PLAIN = "default-cli";

    private static final String INSIDE = BoundGoals.class.getName() + ".inside";

    private static final List<String> SAID = List.of("proposal.directory", "proposal.process");

    /** {@return the modules that Maven leaves out, seen from {@code here}; none where it runs the goal in each of them} */
    List<MavenProject> leftOut(MavenProject here) {
        boolean leavesOut = execution != null
                && execution.getSource() == MojoExecution.Source.CLI
                && !execution.getMojoDescriptor().isProjectRequired()
                && !execution.getMojoDescriptor().isAggregator();
        return leavesOut && !isInside() && here == session.getTopLevelProject()
                ? session.getProjects().stream().filter(it -> it != here).toList()
                : List.of();
    }

    /**
     * {@return whether the build of a module runs the goal otherwise than this plain call does} Then somebody who calls it means
     * what the build does, unless he says on the command line which proposals he means.
     */
    boolean isBoundOtherwise(MavenProject module) {
        return execution != null
                && PLAIN.equals(execution.getExecutionId())
                && !isInside()
                && SAID.stream().noneMatch(session.getUserProperties()::containsKey)
                && bound(module)
                        .anyMatch(it -> !Objects.equals(
                                it.getConfiguration(),
                                module.getPlugin(execution.getPlugin().getKey()).getConfiguration()));
    }

    /** Runs the goal as a build would run it in a module: as often, and with the configuration that its pom has for it. */
    void run(MavenProject module, Failures failures) throws MojoExecutionException {
        MavenSession inModule = session.clone();
        inModule.setCurrentProject(module);
        Map<String, Object> data = session.getRequest().getData();
        data.put(INSIDE, true);
        try {
            for (String task : tasks(module)) {
                for (MojoExecution goal : plan(inModule, task)) {
                    failures.of(() -> execute(inModule, goal));
                }
            }
        } finally {
            data.remove(INSIDE);
        }
    }

    /** {@return whether this goal runs on behalf of another one, which looks after all modules} */
    private boolean isInside() {
        return session.getRequest() != null && session.getRequest().getData().containsKey(INSIDE);
    }

    private List<String> tasks(MavenProject module) {
        Plugin called = execution.getPlugin();
        String goal = called.getKey() + ":" + called.getVersion() + ":" + execution.getGoal();
        List<String> bound = bound(module)
                .map(PluginExecution::getId)
                .map(id -> goal + "@" + id)
                .toList();
        return bound.isEmpty() ? List.of(goal) : bound;
    }

    private Stream<PluginExecution> bound(MavenProject module) {
        return Stream.ofNullable(module.getPlugin(execution.getPlugin().getKey()))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(it -> it.getGoals().contains(execution.getGoal()) && !"none".equals(it.getPhase()));
    }

    // What Maven throws here differs from one of its versions to the next.
    private List<MojoExecution> plan(MavenSession inModule, String task) throws MojoExecutionException {
        try {
            return lifecycle.calculateExecutionPlan(inModule, task).getMojoExecutions();
        } catch (Exception e) {
            throw new MojoExecutionException(
                    "The goal cannot be called in "
                            + inModule.getCurrentProject().getBasedir() + ": " + e.getMessage(),
                    e);
        }
    }

    private void execute(MavenSession inModule, MojoExecution goal)
            throws MojoExecutionException, MojoFailureException {
        try {
            plugins.executeMojo(inModule, goal);
        } catch (MojoFailureException | MojoExecutionException e) {
            throw e;
        } catch (Exception e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
