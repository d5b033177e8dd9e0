package org.dateline.report;

import static org.dateline.report.Articles.cite;
import static org.dateline.report.Tellings.entry;
import static org.dateline.report.Tellings.event;
import static org.dateline.report.Tellings.origin;
import static org.dateline.report.Tellings.saying;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.capture.Location;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.chronology.Omitted;
import org.dateline.chronology.Query;
import org.dateline.claim.Difference;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.copy.CopyGroup;
import org.dateline.event.Event;
import org.dateline.language.Actor;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.source.CaptureId;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.time.Modifier;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** An invented affair: the ferry between the invented islands of Orrin and Tessel, told by eight pages. */
final class Affair {
    static final Article HERALD = Articles.of(
            "pages/herald-ferry.html",
            "Orrin Herald",
            "https://herald.example/ferry",
            "2031-05-12",
            "Harbour master: ferry to Tessel will sail again within weeks",
            "The ferry between Orrin and Tessel will sail again by the end of June, harbour master Ilse Varn told Tide Radio on Sunday.",
            "Ms Varn said the company had been letting the islanders down for long enough. “We owe them a boat,” she said, “and they shall have a boat.”",
            "The ferry Plover ran aground off Tessel on 3 March with 41 people aboard. Nobody was hurt.",
            "A union official, who asked not to be named, said crews had warned of the rudder in early February.",
            "The service was first suspended in 1998, after a storm took the pier.");
    static final Article GAZETTE = Articles.of(
            "pages/gazette-ferry.txt",
            "Tessel Gazette",
            "https://www.gazette.example/2031/05/ferry?from=front&page=1",
            "2031-05-13",
            "Ferry said to return",
            "The ferry is said to be returning to Tessel before July.",
            "The Plover went aground on 4 March with 43 people aboard, according to the coast guard.",
            "Mayor Tomas Ekeby denied that the council had known of the rudder. He demanded that the company pay back every ticket by the end of 2031.");
    static final Article WIRE = Articles.of(
            "archive.warc.gz",
            "Skerry Press Agency",
            "https://skerry.example/a/1",
            "2031-05-14",
            "Company refuses to repay tickets",
            "The Northern Line refused on Wednesday to repay tickets for the cancelled crossings.",
            "“There will be no refunds in the near future,” its director, Pell Anders, said.",
            "The company threatened to give up the route unless the islands pay a third of its cost from the autumn.");
    static final Article COPY = Articles.of(
            "pages/mainland-copy.html",
            "Mainland Courier",
            "https://courier.example/wire/1",
            "2031-05-14",
            "No refunds for islanders",
            "The Northern Line refused on Wednesday to repay tickets for the cancelled crossings.",
            "“There will be no refunds in the near future,” its director, Pell Anders, said.",
            "The company threatened to give up the route unless the islands pay a quarter of its cost from the autumn.");
    static final Article UNDATED = Articles.of(
            "pages/voice.html",
            "",
            "",
            "",
            "What islanders say",
            "Some day there will be a tunnel, a shopkeeper in Tessel told the Gazette.",
            "Fishers carried the post across last week.");
    static final Article RETURN = Articles.of(
            "feeds/radio.xml#4",
            "Tide Radio",
            "https://tide.example/return",
            "2031-07-02",
            "First boat in four months",
            "The Plover sailed from Orrin to Tessel on Monday with 60 people, the harbour master’s promise kept with hours to spare.",
            "The week of 7 July is to bring two crossings a day.");
    static final Article LATER = Articles.of(
            "pages/gazette-later.html",
            "Tessel Gazette",
            "https://www.gazette.example/2031/08/pier",
            "2031-08-20",
            "Pier to be rebuilt",
            "The pier shall be rebuilt in the third quarter of 2032, Mayor Ekeby promised on Tuesday.",
            "The storm of the 1990s took it.");
    static final Article OTHER = Articles.of(
            "pages/anzeiger.html",
            "Küstenanzeiger",
            "https://kueste.example/faehre",
            "2031-05-15",
            "Die Fähre fährt wieder",
            "Die Fähre fährt wieder.");

    private static final Statement PROMISE = saying(
                    HERALD,
                    "The ferry between Orrin and Tessel will sail again by the end of June, harbour master Ilse Varn told Tide Radio on Sunday.",
                    "The ferry between Orrin and Tessel will sail again by the end of June")
            .by("harbour master Ilse Varn", "Ilse Varn", "harbour master")
            .cue("told")
            .told("Tide Radio")
            .kind(Statement.Kind.PROMISE)
            .said(new When.Day(LocalDate.of(2031, 5, 11)))
            .statement();
    private static final Statement BOAT = saying(
                    HERALD,
                    "Ms Varn said the company had been letting the islanders down for long enough.",
                    "the company had been letting the islanders down for long enough")
            .by("Ms Varn", "Ilse Varn", "harbour master")
            .cue("said")
            .statement();
    private static final Statement UNION = saying(
                    HERALD,
                    "A union official, who asked not to be named, said crews had warned of the rudder in early February.",
                    "crews had warned of the rudder in early February")
            .byUnnamed("A union official, who asked not to be named")
            .cue("said")
            .said(new When.Month(YearMonth.of(2031, 2), Modifier.START))
            .statement();
    private static final Statement HEARSAY = saying(
                    GAZETTE,
                    "The ferry is said to be returning to Tessel before July.",
                    "returning to Tessel before July")
            .cue("is said to")
            .kind(Statement.Kind.PROMISE)
            .said(new When.Day(LocalDate.of(2031, 5, 11)))
            .statement();
    private static final Statement DENIAL = saying(
                    GAZETTE,
                    "Mayor Tomas Ekeby denied that the council had known of the rudder.",
                    "the council had known of the rudder")
            .by("Mayor Tomas Ekeby", "Tomas Ekeby", "mayor")
            .cue("denied")
            .kind(Statement.Kind.DENIAL)
            .said(new When.Week(LocalDate.of(2031, 5, 5), Modifier.NONE))
            .statement();
    private static final Statement REFUSAL = saying(
                    WIRE,
                    "The Northern Line refused on Wednesday to repay tickets for the cancelled crossings.",
                    "to repay tickets for the cancelled crossings")
            .by("The Northern Line", "Northern Line", "ferry company")
            .cue("refused")
            .kind(Statement.Kind.REFUSAL)
            .said(new When.Day(LocalDate.of(2031, 5, 14)))
            .statement();
    private static final Statement TUNNEL = saying(
                    UNDATED,
                    "Some day there will be a tunnel, a shopkeeper in Tessel told the Gazette.",
                    "Some day there will be a tunnel")
            .byUnnamed("a shopkeeper in Tessel")
            .cue("told")
            .told("the Gazette")
            .kind(Statement.Kind.PREDICTION)
            .statement();
    private static final Event AGROUND = event(
            HERALD,
            "The ferry Plover ran aground off Tessel on 3 March with 41 people aboard",
            "ran aground",
            new When.Day(LocalDate.of(2031, 3, 3)),
            Event.Reality.HAPPENED);
    private static final Event AGROUND_TOO = event(
            GAZETTE,
            "The Plover went aground on 4 March with 43 people aboard",
            "went aground",
            new When.Day(LocalDate.of(2031, 3, 4)),
            Event.Reality.HAPPENED);

    private Affair() {}

    static Chronology chronology() {
        return chronology(Query.everything());
    }

    static Chronology chronology(Query query) {
        List<Article> articles = List.of(WIRE, RETURN, OTHER, GAZETTE, LATER, HERALD, COPY, UNDATED);
        return new Chronology(
                query,
                Optional.of(LocalDate.of(2031, 8, 20)),
                11,
                dated(),
                undated(),
                commitments(),
                stories(),
                List.of(copies()),
                articles,
                List.of(),
                List.of(PROMISE, BOAT, UNION, HEARSAY, DENIAL, REFUSAL, TUNNEL),
                List.of(
                        new Skipped(Location.of("pages/empty.html"), Skipped.Reason.EMPTY, ""),
                        new Skipped(
                                new Location("cut.warc.gz", 7, 81234),
                                Skipped.Reason.TRUNCATED,
                                "the file ends after 12 of 400 bytes"),
                        new Skipped(
                                Location.of("pages/front.html"), Skipped.Reason.SECTION_FRONT, "24 links, no text")),
                List.of(new Omitted(
                        Omitted.Reason.LANGUAGE_NOT_READ,
                        Optional.of(OTHER.capture()),
                        1,
                        "the article is in German")));
    }

    private static List<Entry> dated() {
        Event storm = event(
                LATER,
                "The storm of the 1990s took it",
                "took",
                new When.Interval(
                        LocalDate.of(1990, 1, 1), LocalDate.of(2000, 1, 1), Precision.DECADE, "199", Modifier.NONE),
                Event.Reality.HAPPENED);
        Event suspended = event(
                HERALD,
                "The service was first suspended in 1998, after a storm took the pier",
                "was first suspended",
                new When.Year(1998, Modifier.NONE),
                Event.Reality.HAPPENED);
        Event sailed = event(
                RETURN,
                "The Plover sailed from Orrin to Tessel on Monday with 60 people",
                "sailed",
                new When.Day(LocalDate.of(2031, 6, 30)),
                Event.Reality.HAPPENED);
        Event planned = event(
                RETURN,
                "The week of 7 July is to bring two crossings a day",
                "is to bring",
                new When.Week(LocalDate.of(2031, 7, 7), Modifier.NONE),
                Event.Reality.PLANNED);
        Event pier = event(
                LATER,
                "The pier shall be rebuilt in the third quarter of 2032",
                "shall be rebuilt",
                new When.Interval(
                        LocalDate.of(2032, 7, 1),
                        LocalDate.of(2032, 10, 1),
                        Precision.QUARTER,
                        "2032-Q3",
                        Modifier.NONE),
                Event.Reality.PLANNED);
        return List.of(
                told("e-1", 3, storm, LATER),
                told("e-2", 1, suspended, HERALD),
                entry(
                        "e-3",
                        UNION.said(),
                        1,
                        List.of(new Report.Said(UNION)),
                        List.of(origin("a union official", "one report", HERALD)),
                        List.of()),
                aground(),
                entry(
                        "e-5",
                        DENIAL.said(),
                        1,
                        List.of(new Report.Said(DENIAL)),
                        List.of(origin("Tomas Ekeby", "one report", GAZETTE)),
                        List.of()),
                entry(
                        "e-6",
                        PROMISE.said(),
                        1,
                        List.of(new Report.Said(PROMISE), new Report.Said(HEARSAY)),
                        List.of(origin(
                                "Ilse Varn, Tide Radio",
                                "a report that does not state its origin counts with the one that does",
                                HERALD,
                                GAZETTE)),
                        List.of(),
                        List.of(new Difference(
                                Difference.Aspect.DATE,
                                true,
                                List.of(cite(HERALD, "by the end of June"), cite(GAZETTE, "before July"))))),
                entry(
                        "e-7",
                        REFUSAL.said(),
                        2,
                        List.of(new Report.Said(REFUSAL)),
                        List.of(origin("Northern Line", "copies of one text", WIRE, COPY)),
                        List.of(COPY.capture())),
                told("e-8", 1, sailed, RETURN),
                told("e-9", 1, planned, RETURN),
                told("e-10", 3, pier, LATER));
    }

    private static Entry told(String id, int story, Event event, Article article) {
        return entry(
                id,
                event.when(),
                story,
                List.of(new Report.Told(event)),
                List.of(origin(Sources.outlet(article), "one report", article)),
                List.of());
    }

    private static Entry aground() {
        return entry(
                "e-4",
                AGROUND.when(),
                1,
                List.of(new Report.Told(AGROUND), new Report.Told(AGROUND_TOO)),
                List.of(
                        origin("Orrin Herald", "its own words", HERALD),
                        origin("the coast guard", "the report names it", GAZETTE)),
                List.of(),
                List.of(
                        new Difference(
                                Difference.Aspect.NUMBER,
                                false,
                                List.of(cite(HERALD, "41 people"), cite(GAZETTE, "43 people"))),
                        new Difference(
                                Difference.Aspect.DATE,
                                false,
                                List.of(cite(HERALD, "on 3 March"), cite(GAZETTE, "on 4 March")))));
    }

    private static List<Entry> undated() {
        Event post = event(
                UNDATED,
                "Fishers carried the post across last week",
                "carried",
                new When.Unresolved("last week", When.Unresolved.Reason.NO_ANCHOR),
                Event.Reality.HAPPENED);
        return List.of(
                entry(
                        "e-11",
                        When.notStated(),
                        0,
                        List.of(new Report.Said(TUNNEL)),
                        List.of(origin("a shopkeeper in Tessel", "one report", UNDATED)),
                        List.of()),
                told("e-12", 0, post, UNDATED));
    }

    private static List<Commitment> commitments() {
        Actor varn = new Actor("Ilse Varn", Name.Kind.PERSON, Optional.of("harbour master"), Optional.empty());
        Commitment boat = new Commitment(
                Commitment.Kind.PROMISE,
                Optional.of(new Party.Known(varn, cite(HERALD, "harbour master Ilse Varn"))),
                Optional.empty(),
                cite(HERALD, "The ferry between Orrin and Tessel will sail again by the end of June"),
                PROMISE.said(),
                new When.Month(YearMonth.of(2031, 6), Modifier.END),
                Optional.of(cite(HERALD, "by the end of June")),
                Optional.empty(),
                Commitment.Status.KEPT,
                List.of(cite(RETURN, "the harbour master’s promise kept with hours to spare")),
                List.of(PROMISE.sentence(), cite(GAZETTE, "The ferry is said to be returning to Tessel before July.")),
                "promise-verb");
        Commitment refund = new Commitment(
                Commitment.Kind.DEMAND,
                Optional.of(new Party.Unnamed(cite(GAZETTE, "Mayor Tomas Ekeby"))),
                Optional.of(new Party.Unnamed(cite(GAZETTE, "the company"))),
                cite(GAZETTE, "He demanded that the company pay back every ticket by the end of 2031"),
                When.notStated(),
                new When.Year(2031, Modifier.END),
                Optional.of(cite(GAZETTE, "by the end of 2031")),
                Optional.empty(),
                Commitment.Status.OPEN,
                List.of(),
                List.of(cite(GAZETTE, "He demanded that the company pay back every ticket by the end of 2031")),
                "demand-verb");
        Commitment route = new Commitment(
                Commitment.Kind.THREAT,
                Optional.of(new Party.Unnamed(cite(WIRE, "The company"))),
                Optional.of(new Party.Unnamed(cite(WIRE, "the islands"))),
                cite(WIRE, "give up the route"),
                When.notStated(),
                new When.Unresolved("from the autumn", When.Unresolved.Reason.AMBIGUOUS),
                Optional.empty(),
                Optional.of(cite(WIRE, "unless the islands pay a third of its cost from the autumn")),
                Commitment.Status.OPEN,
                List.of(),
                List.of(cite(WIRE, "give up the route")),
                "threat-verb");
        return List.of(boat, refund, route);
    }

    private static List<Story> stories() {
        return List.of(
                new Story(
                        1,
                        "Harbour master: ferry to Tessel will sail again within weeks",
                        ids(HERALD, GAZETTE, RETURN),
                        When.Interval.between(LocalDate.of(2031, 5, 12), LocalDate.of(2031, 7, 2))),
                new Story(
                        2,
                        "Company refuses to repay tickets",
                        ids(WIRE, COPY),
                        new When.Day(LocalDate.of(2031, 5, 14))),
                new Story(3, "Pier to be rebuilt", ids(LATER), new When.Day(LocalDate.of(2031, 8, 20))),
                new Story(4, "What islanders say", ids(UNDATED), When.notStated()));
    }

    private static List<CaptureId> ids(Article... articles) {
        return java.util.Arrays.stream(articles).map(Article::capture).toList();
    }

    private static CopyGroup copies() {
        return new CopyGroup(
                ids(WIRE, COPY),
                Optional.of("Skerry Press Agency"),
                List.of(
                        new CopyGroup.Edit(
                                COPY.capture(),
                                CopyGroup.Edit.Kind.CHANGED,
                                Optional.of(
                                        cite(
                                                WIRE,
                                                "The company threatened to give up the route unless the islands pay a third of its cost from the autumn.")),
                                Optional.of(
                                        cite(
                                                COPY,
                                                "The company threatened to give up the route unless the islands pay a quarter of its cost from the autumn.")))));
    }
}
