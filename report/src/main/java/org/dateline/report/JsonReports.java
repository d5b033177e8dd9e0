package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.dateline.claim.Report;
import org.dateline.event.Event;
import org.dateline.language.Actor;
import org.dateline.language.Party;
import org.dateline.statement.Chain;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;

/** Writes statements, events, and who speaks or acts in them. */
final class JsonReports {
    private final JsonGenerator json;
    private final JsonCitations cite;

    JsonReports(JsonGenerator json, JsonCitations cite) {
        this.json = json;
        this.cite = cite;
    }

    void report(Report report) throws IOException {
        switch (report) {
            case Report.Said said -> {
                json.writeStringField("type", "statement");
                statement(said.statement());
            }
            case Report.Told told -> {
                json.writeStringField("type", "event");
                event(told.event());
            }
        }
    }

    void statement(Statement statement) throws IOException {
        json.writeStringField("capture", statement.capture().value());
        json.writeStringField("kind", Json.name(statement.kind()));
        json.writeStringField("quotation", Json.name(statement.quotation()));
        json.writeBooleanField("negated", statement.negated());
        Json.object(json, "chain", statement.chain(), this::chain);
        cite.citation("sentence", statement.sentence());
        cite.citation("sourceWords", statement.sourceWords());
        cite.citation("cue", statement.cue());
        cite.citations("content", statement.content());
        cite.citation("condition", statement.condition());
        cite.when("said", statement.said());
        cite.when("about", statement.about());
        json.writeStringField("foundBy", statement.foundBy());
    }

    private void event(Event event) throws IOException {
        json.writeStringField("capture", event.capture().value());
        json.writeStringField("reality", Json.name(event.reality()));
        json.writeStringField("root", Json.name(event.root()));
        json.writeBooleanField("background", event.background());
        Json.maybe(json, "agent", event.agent(), this::party);
        Json.maybe(json, "target", event.target(), this::party);
        cite.citation("clause", event.clause());
        cite.citation("predicate", event.predicate());
        cite.citation("place", event.place());
        cite.when("when", event.when());
        json.writeStringField("foundBy", event.foundBy());
    }

    private void chain(Chain chain) throws IOException {
        json.writeStringField("label", chain.label());
        Json.maybe(json, "speaker", chain.speaker(), this::party);
        Json.array(json, "hops", chain.hops(), this::hop);
    }

    private void hop(Hop hop) throws IOException {
        json.writeStringField("outlet", hop.outlet());
        json.writeStringField("kind", Json.name(hop.kind()));
        cite.citation("words", hop.words());
    }

    void party(Party party) throws IOException {
        json.writeStringField("label", party.label());
        switch (party) {
            case Party.Known known -> {
                json.writeBooleanField("named", true);
                actor(known.actor());
            }
            case Party.Unnamed unnamed -> json.writeBooleanField("named", false);
        }
        cite.citation("words", party.words());
    }

    private void actor(Actor actor) throws IOException {
        json.writeStringField("kind", Json.name(actor.kind()));
        Json.string(json, "role", actor.role());
        Json.string(json, "organisation", actor.organisation());
    }
}
