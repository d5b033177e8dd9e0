package org.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a date say that it is the date of. */
enum DateLabel {
    PUBLISHED,
    MODIFIED,
    /** Something that is neither: a reader's joining, a term, the day of the visit. */
    OTHER,
    NONE;

    private static final int REACH = 40;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern UPDATED = Pattern.compile(
            "updat|modif|edited|revis|chang|amended|aktuali[sz]|geändert|änderung|bearbeitet|editiert|überarbeitet|"
                    + "mis[e]? à jour|maj\\b|modifi|actuali[sz]|aggiorna|modificat|bijgewerkt|gewijzigd|geüpdatet|atuali[sz]|"
                    + "zmian|zmodyfik|обновл|изменен|оновл|güncelle|değiştir|uppdatera|ändrad|opdatere|ændret|oppdater|endret|"
                    + "päivitet|muokat|upraven|změn|frissít|módosít|更新|修改|수정|업데이트|تحديث|تعديل|ενημ|cập nhật|diperbarui",
            FLAGS);
    private static final Pattern PUBLISHED_WORDS = Pattern.compile(
            "publi|posted|issued|released|created|written|first|date\\b|datum|veröffentl|erschienen|erstellt|eingestellt|online seit|"
                    + "gepostet|gespeichert|verfasst|submitted|enviado por|soumis par|inviato da|ingediend|mis[e]? en ligne|paru|parution|pubblica|inserito|gepubliceer|geplaatst|opublikowan|dodan|"
                    + "опублик|дата|размещ|yayın|eklen|publicera|udgivet|publiser|julkais|julkaistu|vydán|publikov|zveřejn|"
                    + "megjelen|közzété|feltölt|公開|掲載|発表|发布|發布|입력|등록|게시|نشر|δημοσ|đăng|diterbitkan|tayang|fecha|data\\b|fecha",
            FLAGS);
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "joined|member|registr|mitglied|retrieved|accessed|abgerufen|consulté|born|geboren|\\bnée?\\b|deadline|expire|"
                    + "until|gültig|\\bbis\\b|\\bab\\b|since|\\bseit\\b|depuis|hasta|\\bdesde\\b|comment|kommentar|aktuelle zeit|"
                    + "today|heute|captured|photo|foto|bild\\b|copyright|©|event|veranstaltung|termin",
            FLAGS);

    private static final Pattern POSTED_BEHIND = Pattern.compile(
            "^(?:[,\\s]*(?:um|gegen)?\\s*\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?,?\\s(?:von\\s\\S+\\s)?"
                    + "(?:gepostet|veröffentlicht|publiziert|geschrieben|verfasst|erstellt|eingestellt)\\b",
            FLAGS);

    /** The label in the words between {@code from} and the date's start, of which the nearest forty units count. */
    static DateLabel before(String line, int from, int start) {
        return of(line.substring(Math.max(from, start - REACH), start));
    }

    /** What a verb right behind a date says, as German has it: "wurde am 3. Mai 2031 um 12:00 Uhr veröffentlicht". */
    static DateLabel behind(String line, int end) {
        String words = line.substring(end, Math.min(line.length(), end + REACH));
        return POSTED_BEHIND.matcher(words).find() ? PUBLISHED : NONE;
    }

    /** What the last telling word says. */
    static DateLabel of(String words) {
        if (words.isBlank()) {
            return NONE;
        }
        int updated = last(UPDATED, words);
        int published = last(PUBLISHED_WORDS, words);
        int other = last(OTHER_WORDS, words);
        int most = Math.max(updated, Math.max(published, other));
        if (most < 0) {
            return NONE;
        }
        if (most == updated) {
            return MODIFIED;
        }
        return most == published ? PUBLISHED : OTHER;
    }

    private static int last(Pattern form, String words) {
        int at = -1;
        Matcher match = form.matcher(words);
        while (match.find()) {
            at = match.start();
        }
        return at;
    }
}
