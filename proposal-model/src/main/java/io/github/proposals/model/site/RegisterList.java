package io.github.proposals.model.site;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The page that leads to the registers of a project that has several, each of which is a site in a folder of its own. */
public final class RegisterList {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds a register.
     *
     * @param name of the folder with its site
     */
    public void add(String name, PublishedRegister index) {
        int count = index.proposals().size();
        entries.add(new Entry(name, index.process().name(), count + (count == 1 ? " proposal" : " proposals")));
    }

    /** {@return the page, for a site that needs nothing else} */
    public List<Page> alone() {
        return List.of(
                new Page("style.css", SiteTemplates.style(), SiteTemplates.beside()),
                new Page("index.html", SiteTemplates.get("registers").execute(this)));
    }

    /** {@return what it says, for a page in another frame} */
    public String html() {
        return SiteTemplates.get("registers-list").execute(this);
    }

    /** {@return the registers in the order in which they were added, for the templates} Where some are called the same, folders tell them apart. */
    public List<Entry> entries() {
        return entries.stream()
                .map(entry -> entries.stream()
                                        .filter(it -> it.title.equals(entry.title))
                                        .count()
                                == 1
                        ? entry
                        : new Entry(entry.name, entry.title + " (" + entry.name + ")", entry.words))
                .toList();
    }

    /**
     * A register.
     *
     * @param name of the folder with its site
     * @param title what its process is called
     * @param words how many proposals it has
     */
    public record Entry(String name, String title, String words) {}
}
