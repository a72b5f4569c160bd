package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Author(s)", "Authors", "Author", "AUTHOR(S)", " author "})
    void aLabelIsTheSameInSingularAndPlural(String label) {
        assertEquals("author", Names.normal(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Superseded-By", "Superseded By", "superseded_by", "SupersededBy", "Superseded  by"})
    void aLabelIsTheSameWithHyphensAndBlanks(String label) {
        assertEquals("supersededby", Names.normal(label));
    }

    @Test
    void aBracketThatNobodyClosesIsPartOfALabel() {
        assertEquals("author(", Names.normal("Author("));
        assertEquals("author", Names.normal("- Authors"));
    }

    @Test
    void aPluralInTheMiddleOfALabelCountsAsWell() {
        assertEquals(Names.normal("Required Reviewer"), Names.normal("Requireds Reviewers"));
    }

    @Test
    void differentLabelsStayDifferent() {
        assertNotEquals(Names.normal("Supersedes"), Names.normal("Superseded By"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Non-Goals",
                "Non Goals",
                "NON-GOALS",
                "Non-Goals:",
                " non_goals ",
                "Non\tGoals",
                "Non -- Goals",
                "Non\r\nGoals"
            })
    void aHeadingIsTheSameWithHyphensAndAColon(String heading) {
        assertEquals("non goals", Names.heading(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abstract (mandatory)",
                "Abstract (optional)",
                "Abstract (Required for new rules)",
                "Abstract (if applicable)",
                "Abstract (mandatory for Standards Track)"
            })
    void aHeadingIsTheSameWithTheMarkOfTheTemplate(String heading) {
        assertEquals("abstract", Names.heading(heading));
    }

    @Test
    void otherWordsInParenthesesBelongToAHeading() {
        assertEquals("cache (in memory)", Names.heading("Cache (in memory)"));
    }

    @Test
    void aHeadingInThePluralIsAnotherHeading() {
        assertNotEquals(Names.heading("Goal"), Names.heading("Goals"));
    }

    @Test
    void aFieldAnswersToItsNameAndItsAliases() {
        NameSet names = NameSet.ofField("Author(s)", List.of("Written by"));
        assertEquals("Author(s)", names.name());
        assertEquals(
                List.of(true, true, false),
                List.of(names.contains("AUTHORS"), names.contains("written-by"), names.contains("Owner")));
    }
}
