package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FindingsOutputTest {

    @Test
    void anUnknownFormatIsToldWithWhatWasProbablyMeant() {
        MojoExecutionException problem =
                assertThrows(MojoExecutionException.class, () -> FindingsOutput.formats(List.of("json", "sariff")));
        assertEquals(
                "proposal.reports has 'sariff'; did you mean 'sarif'? Use one of: sarif, json",
                problem.getMessage().replaceFirst("(sarif, json).*", "$1"));
    }

    @Test
    void eachFormatIsFoundByItsWord() throws MojoExecutionException {
        assertEquals(
                List.of("diagnostics.json", "diagnostics.sarif"),
                FindingsOutput.formats(List.of("json", "sarif")).stream()
                        .map(it -> it.fileName())
                        .toList());
    }
}
