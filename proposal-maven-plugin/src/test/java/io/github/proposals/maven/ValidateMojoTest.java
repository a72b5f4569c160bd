package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    @Test
    @Basedir("src/test/resources/unit/skeleton")
    @InjectMojo(goal = "validate", pom = "pom.xml")
    void runs(ValidateMojo mojo) {
        assertDoesNotThrow(mojo::execute);
    }
}
