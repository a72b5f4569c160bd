package io.github.proposals.model.site.internal.sharing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.proposals.model.site.page.SiteAddress;

/** What machines can know of pages, in the words of {@code schema.org}. */
public final class LinkedData {

    private static final String CONTEXT = "https://schema.org";

    private LinkedData() {}

    /** {@return what there is to know of the page of a proposal} */
    static String of(Publication proposal, String description) {
        JsonObject data = thing("TechArticle");
        data.addProperty("@id", proposal.page());
        data.addProperty("url", proposal.page());
        data.addProperty("identifier", proposal.id());
        data.addProperty("headline", proposal.title());
        data.addProperty("description", description);
        JsonArray authors = new JsonArray();
        for (String name : proposal.authors()) {
            JsonObject author = new JsonObject();
            author.addProperty("@type", "Person");
            author.addProperty("name", name);
            authors.add(author);
        }
        if (!authors.isEmpty()) {
            data.add("author", authors);
        }
        proposal.published().ifPresent(day -> data.addProperty("datePublished", day.toString()));
        proposal.changed().ifPresent(day -> data.addProperty("dateModified", day.toString()));
        if (!proposal.status().isBlank()) {
            data.addProperty("creativeWorkStatus", proposal.status());
        }
        JsonObject register = new JsonObject();
        register.addProperty("@type", "WebSite");
        register.addProperty("name", proposal.register());
        register.addProperty("url", proposal.site().value());
        data.add("isPartOf", register);
        return data.toString();
    }

    /** {@return what there is to know of the page of all proposals, where they can be searched} */
    public static String of(String register, String description, SiteAddress site) {
        JsonObject data = thing("WebSite");
        data.addProperty("@id", site.value());
        data.addProperty("url", site.value());
        data.addProperty("name", register);
        data.addProperty("description", description);
        JsonObject search = new JsonObject();
        search.addProperty("@type", "SearchAction");
        search.addProperty("target", site.value() + "?q={words}");
        search.addProperty("query-input", "required name=words");
        data.add("potentialAction", search);
        return data.toString();
    }

    private static JsonObject thing(String type) {
        JsonObject thing = new JsonObject();
        thing.addProperty("@context", CONTEXT);
        thing.addProperty("@type", type);
        return thing;
    }
}
