package io.github.proposals.model.site.internal.address;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.time.LocalDate;
import java.util.Optional;

/** The page that says what became of a proposal that is not there any more. */
final class GonePage {

    private static final Template TEMPLATE = SiteTemplates.get("gone");

    private GonePage() {}

    static Content of(String path, DocumentChange removal, PublishedRegister index) {
        String name = path.replaceFirst("[.]html$", "");
        Optional<Commit> commit = removal.commit();
        View view = new View(
                name,
                removal.before().map(Version::title).orElse(""),
                removal.before().map(Version::path).orElse(""),
                commit.map(Commit::day).map(LocalDate::toString),
                commit.map(Commit::author).orElse(""),
                commit.map(Commit::subject).orElse(""));
        Frame frame = Frame.of(index, name, name + " was removed from the register.");
        return new Content(path, frame, TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(String name, String title, String path, Optional<String> day, String author, String subject) {}
}
