package io.github.proposals.maven;

import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Outcome;
import io.github.proposals.model.authoring.Repairs;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Repairs what can be repaired without harm: values with a slip of the pen, dates in another form, references that are
 * not returned, fields in the wrong order, and the list of all proposals.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class FixMojo extends AuthoringMojo {

    @Override
    String next() {
        return "Look at the changes, and see with the goal 'validate' what is left.";
    }

    @Override
    Outcome plan(Desk desk) throws IOException {
        return Repairs.plan(desk);
    }
}
