package io.github.proposals.maven;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterJson;
import java.io.IOException;

/** What the goals have in common that show something of the register. */
abstract class RegisterMojo extends DeskMojo {

    /** Prints an index as JSON, or writes it to a file where there is a name for one. */
    void json(PublishedRegister index, String file) throws IOException {
        String json = new RegisterJson().write(index);
        if (file == null) {
            print(json);
        } else {
            ReportFile.write(inModule(file), json, repository());
        }
    }
}
