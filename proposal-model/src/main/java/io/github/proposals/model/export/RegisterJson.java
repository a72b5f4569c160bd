package io.github.proposals.model.export;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.FieldLink;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The index for machines, as {@code index.schema.json} describes it. Keys are the contract: a later version adds some, and
 * keeps the meaning of these.
 */
public final class RegisterJson implements TextFormat<PublishedRegister> {

    /** The version of the format. */
    public static final int VERSION = 1;

    @Override
    public String fileName() {
        return "index.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(PublishedRegister index, Writer text) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("process").beginObject();
        json.name("id").value(index.process().id());
        json.name("name").value(index.process().name());
        json.name("prefix").value(index.process().prefix());
        json.name("source").value(index.process().source());
        json.name("statuses").beginArray();
        for (Status status : index.process().lifecycle().statuses()) {
            json.beginObject();
            json.name("name").value(status.name());
            json.name("kind").value(kind(status));
            json.name("meaning").value(status.meaning());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.name("directory").value(index.directory());
        json.name("history").beginObject();
        json.name("known").value(index.historyKnown());
        json.name("complete").value(index.historyComplete());
        optional(json, "asOf", index.asOf());
        json.endObject();
        json.name("proposals").beginArray();
        for (PublishedProposal proposal : index.proposals()) {
            write(json, proposal, index.summary(proposal));
        }
        json.endArray();
        json.name("deadlines").beginArray();
        for (Deadline deadline : index.deadlines()) {
            json.beginObject();
            json.name("id").value(deadline.id());
            json.name("path").value(deadline.path());
            json.name("what").value(deadline.what());
            json.name("day").value(deadline.day().toString());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        text.write("\n");
    }

    private static String kind(Status status) {
        return status.kind().name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonWriter json, PublishedProposal proposal, String summary) throws IOException {
        json.beginObject();
        json.name("id").value(proposal.id());
        if (proposal.number().isPresent()) {
            json.name("number").value(proposal.number().get());
        }
        json.name("title").value(proposal.title());
        json.name("titleMarkup").value(proposal.titleMarkup());
        if (!summary.isEmpty()) {
            json.name("summary").value(summary);
        }
        json.name("status").value(proposal.statusText());
        if (proposal.status().isPresent()) {
            json.name("statusKind").value(kind(proposal.status().get()));
        }
        optional(json, "statusSince", proposal.statusSince());
        json.name("type").value(proposal.type());
        json.name("path").value(proposal.path());
        json.name("words").value(proposal.words());
        json.name("fields").beginArray();
        for (PublishedProposal.FieldText field : proposal.fields()) {
            json.beginObject();
            json.name("label").value(field.label());
            json.name("name").value(field.name());
            json.name("text").value(field.text());
            json.name("known").value(field.known());
            if (!field.links().isEmpty()) {
                texts(json, "links", field.links());
                links(json, field.namedLinks());
            }
            json.endObject();
        }
        json.endArray();
        json.name("people").beginArray();
        for (PublishedProposal.RoleHolder person : proposal.people()) {
            json.beginObject();
            json.name("role").value(person.role());
            json.name("name").value(person.name());
            json.name("handle").value(person.handle());
            if (!person.link().isEmpty()) {
                json.name("link").value(person.link());
            }
            json.endObject();
        }
        json.endArray();
        json.name("dates").beginArray();
        for (PublishedProposal.Day day : proposal.dates()) {
            json.beginObject();
            json.name("field").value(day.field());
            json.name("role").value(day.role());
            json.name("day").value(day.day().toString());
            optional(json, "first", day.first());
            json.endObject();
        }
        json.endArray();
        relations(json, proposal.relations());
        history(json, proposal);
        texts(json, "links", proposal.links());
        json.endObject();
    }

    private static void links(JsonWriter json, List<FieldLink> links) throws IOException {
        json.name("linkTexts").beginArray();
        for (FieldLink link : links) {
            json.beginObject();
            json.name("text").value(link.text());
            json.name("link").value(link.address());
            json.endObject();
        }
        json.endArray();
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private static void relations(JsonWriter json, List<PublishedProposal.Relation> relations) throws IOException {
        json.name("relations").beginArray();
        for (PublishedProposal.Relation relation : relations) {
            json.beginObject();
            json.name("name").value(relation.name());
            json.name("direction").value(relation.outgoing() ? "out" : "in");
            json.name("declared").value(relation.declared());
            if (relation.number().isPresent()) {
                json.name("number").value(relation.number().get());
            }
            json.name("id").value(relation.id());
            json.name("path").value(relation.path());
            json.endObject();
        }
        json.endArray();
    }

    private static void history(JsonWriter json, PublishedProposal proposal) throws IOException {
        json.name("timeline").beginArray();
        for (PublishedProposal.Step step : proposal.timeline()) {
            json.beginObject();
            json.name("from").value(step.from());
            json.name("to").value(step.to());
            moment(json, step.moment());
            json.endObject();
        }
        json.endArray();
        moment(json, "firstSeen", proposal.firstSeen());
        moment(json, "lastChange", proposal.lastChange());
        json.name("mentions").beginArray();
        for (PublishedProposal.Mention mention : proposal.mentions()) {
            json.beginObject();
            json.name("sentence").value(mention.sentence());
            json.name("onDocument").value(mention.onDocument());
            moment(json, Optional.of(mention.moment()));
            json.endObject();
        }
        json.endArray();
    }

    private static void moment(JsonWriter json, String name, Optional<Moment> moment) throws IOException {
        if (moment.isPresent()) {
            json.name(name).beginObject();
            moment(json, moment);
            json.endObject();
        }
    }

    private static void moment(JsonWriter json, Optional<Moment> moment) throws IOException {
        if (moment.isPresent()) {
            json.name("day").value(moment.get().day().toString());
            json.name("time").value(moment.get().committed().toString());
            json.name("commit").value(moment.get().commit());
            json.name("author").value(moment.get().author());
        }
    }

    private static void optional(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().toString());
        }
    }
}
