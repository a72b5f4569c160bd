package io.github.proposals.maven.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonAnswerTest {

    @Test
    void beginsWithTheVersionOfItsForm() {
        assertEquals("""
                {
                  "version": 1,
                  "next": "PEP-0002"
                }
                """, JsonAnswer.of(json -> json.name("next").value("PEP-0002")));
    }

    @Test
    void aFindingSaysWhereItIsAndWhatToDo() {
        Finding finding = Finding.at(Place.ofFile("a.md"), "it is \"wrong\"").help("mend it");
        assertEquals("""
                {
                  "version": 1,
                  "needs": [
                    {
                      "rule": "a.b",
                      "file": "a.md",
                      "line": 1,
                      "message": "it is \\"wrong\\"",
                      "help": "mend it"
                    }
                  ],
                  "left": []
                }
                """, JsonAnswer.of(json -> {
            JsonAnswer.write(json, "needs", List.of(new Diagnostic("a.b", Severity.ERROR, finding)));
            JsonAnswer.words(json, "left", List.of());
        }));
    }
}
