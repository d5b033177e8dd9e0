package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Span;

/**
 * Reads whom a line at the end of a text credits: "With files from Name", "Name contributed to this report", "Source:
 * Name", "first published by Name", "© 2021 Name", in many languages.
 */
final class ClosingCredit {
    private static final int LONGEST = 220;
    private static final int FLAGS = Pattern.UNICODE_CASE;
    private static final String LETTERS = "(?:[\\p{L}\\p{N}&'’-]|\\.(?=\\p{L}))*";
    private static final String NAME =
            "((?:The )?\\p{L}" + LETTERS + "(?:[ /](?:(?:of|de|da|do|di|der) )?\\p{Lu}" + LETTERS + "){0,4}?)";
    private static final String END =
            "(?=[\\s.,;:!)\\]—–-]*$|[.;,] |\\s(?:was|were|and|und|et|y|e|en|under|unter|sous|bajo|sob|from)\\b)";
    private static final String OPEN = "^[\\W_]{0,4}";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "credit-files-from",
                    Credit.Kind.CONTRIBUTED,
                    OPEN
                            + "(?:[Ww]ith |[Cc]ontains )?(?:[Aa]dditional )?(?:[Ff]iles|[Ii]nformation|[Mm]aterial|[Rr]eporting|[Ii]nputs?|[Rr]eports?)"
                            + " (?:from|by) (?:the (?=\\p{Lu}))?" + NAME + END,
                    List.of(" from ", " by "),
                    ClosingCredit::isNotPerson),
            new Form(
                    "credit-files-from",
                    Credit.Kind.CONTRIBUTED,
                    OPEN
                            + "(?:[Mm]it (?:Material|Informationen|Agenturmaterial) (?:von|der|des)|[Cc]on información de|[Cc]om informaç(?:ões|ão) d[aeo]|"
                            + "[Cc]on informazioni di|[Mm]et (?:informatie|medewerking) van|[Aa]vec des informations de)(?: (?:la|el|the))? "
                            + NAME + END,
                    List.of("nforma", "aterial", "medewerking"),
                    ClosingCredit::isNotPerson),
            new Form(
                    "credit-files-from",
                    Credit.Kind.CONTRIBUTED,
                    OPEN + "(?:[Aa]vec|[Cc]om|[Cc]on|[Mm]it) (?:l['’]|la |o |a |der )?" + NAME + "[.)\\s]{0,3}$",
                    List.of(),
                    name -> CreditNames.isAgency(name) || CreditNames.isAcronym(name)),
            new Form(
                    "credit-contributed",
                    Credit.Kind.CONTRIBUTED,
                    "(?:" + OPEN + "|[;.] )" + NAME
                            + " (?:has |also )?contributed(?: (?:reporting|information))?(?: to (?:this|the) (?:report|story|article)| from \\p{Lu}\\p{L}+)?(?:[.;]? ?$|[.;] | from )",
                    List.of("contributed"),
                    ClosingCredit::isNotPerson),
            new Form(
                    "credit-source-line",
                    Credit.Kind.WHOLE,
                    OPEN
                            + "(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Kk]ilde|[Kk]älla|[Bb]ron|[Źź]ródło|[Ии]сточник|[Zz]droj|[Ff]orrás|[Kk]aynak|[Ll]ähde)\\s?: ?"
                            + NAME + "[\\W_]{0,3}$",
                    List.of(":"),
                    ClosingCredit::isOfOneWord),
            new Form(
                    "credit-first-published",
                    Credit.Kind.WHOLE,
                    "(?:first|originally) (?:published|appeared|posted) (?:by|on|in|at) (?:the (?=\\p{Lu}))?" + NAME
                            + END
                            + "|republished from " + NAME + END
                            + "|erschien(?:en)? zuerst (?:bei|auf|in) (?:der |dem )?" + NAME + END
                            + "|publié (?:initialement|d['’]abord|à l['’]origine) (?:par|sur|dans) (?:la |le |l['’])?"
                            + NAME + END
                            + "|publicad[oa] originalmente (?:en|em|por|no|na) (?:el |la )?" + NAME + END,
                    List.of("publi", "ppeared", "posted", "erschien"),
                    name -> CreditNames.isName(name) && !CreditNames.isPerson(name)),
            new Form(
                    "credit-rights-line",
                    Credit.Kind.WHOLE,
                    OPEN.replace("\\W_", "\\W_&&[^©]")
                            + "(?:[Cc]opyright |\\([cC]\\) ?|© ?){1,2}(?:(?:19|20)\\d{2}(?:[-–](?:19|20)?\\d{2})? ?)?(?:[Bb]y )?"
                            + NAME + "(?: ?(?:19|20)\\d{2})?(?:[\\s.,;]*$|[.,;] ?(?=\\p{L})| (?=All |Alle ))",
                    List.of("opyright", "(c)", "(C)", "©"),
                    name -> !name.contains("/") && CreditNames.isAgency(name)),
            new Form(
                    "credit-lone-line",
                    Credit.Kind.WHOLE,
                    "^[\\s(\\[—–-]*" + NAME + "[\\s.)\\]—–-]*$",
                    List.of(),
                    CreditNames::isAgency));

    /** One form of line: what it looks like, one of the words that it must have, and what the name in it must be. */
    private record Form(String rule, Credit.Kind kind, Pattern pattern, List<String> needed, Predicate<String> holds) {
        Form(String rule, Credit.Kind kind, String pattern, List<String> needed, Predicate<String> holds) {
            this(rule, kind, Pattern.compile(pattern, FLAGS), needed, holds);
        }

        /** Whether the pattern is worth trying. */
        boolean mayFit(String line) {
            return needed.isEmpty() || needed.stream().anyMatch(line::contains);
        }
    }

    /** A credit in a line: where its name stands, and by which form. */
    record Found(Span name, Credit.Kind kind, String rule) {}

    private ClosingCredit() {}

    static Optional<Found> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            if (!form.mayFit(line)) {
                continue;
            }
            Matcher match = form.pattern().matcher(line);
            while (match.find()) {
                int group = group(match);
                if (form.holds().test(match.group(group))) {
                    return Optional.of(
                            new Found(Span.of(match.start(group), match.end(group)), form.kind(), form.rule()));
                }
            }
        }
        return Optional.empty();
    }

    private static int group(Matcher match) {
        int group = 1;
        while (group < match.groupCount() && match.group(group) == null) {
            group++;
        }
        return group;
    }

    /** People who help have two names; what has one is an agency or an outlet. */
    private static boolean isNotPerson(String name) {
        return CreditNames.isOrganisation(name)
                || CreditNames.isAcronym(name)
                || (CreditNames.isName(name) && !name.contains(" "));
    }

    /** Sources that aren't agencies are named in full: "Ministry of Fisheries". */
    private static boolean isOfOneWord(String name) {
        return CreditNames.isAgency(name) || (CreditNames.isName(name) && !name.contains(" ") && !name.contains("."));
    }
}
