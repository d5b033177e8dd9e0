package org.dateline;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.capture.Limits;
import org.dateline.chronology.Query;
import org.dateline.statement.model.RoleEvidence;

/**
 * How Dateline works. The defaults are {@link #defaults()}.
 *
 * @param threads how many threads read articles; the result does not depend on it
 * @param limits how large a page may be
 * @param query what the chronology is to be about
 * @param asOf the date that "overdue" is reckoned by, the latest date of publication if empty; news items whose embargo
 *     ends on an earlier day are read
 * @param evidence what another model says of sentences in which something may be attributed; empty if the models that
 *     come with Dateline are to find statements alone
 */
public record Settings(
        int threads, Limits limits, Query query, Optional<LocalDate> asOf, Optional<RoleEvidence> evidence) {
    private static final Settings DEFAULTS =
            new Settings(1, Limits.defaults(), Query.everything(), Optional.empty(), Optional.empty());

    public Settings {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, not " + threads);
        }
    }

    /** One thread, the usual limits, everything that the captures tell. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    public Settings withThreads(int count) {
        return new Settings(count, limits, query, asOf, evidence);
    }

    public Settings withQuery(Query wanted) {
        return new Settings(threads, limits, wanted, asOf, evidence);
    }

    public Settings withAsOf(LocalDate date) {
        return new Settings(threads, limits, query, Optional.of(date), evidence);
    }

    /** With another model to heed; safe for as many threads as work. */
    public Settings withEvidence(RoleEvidence roles) {
        return new Settings(threads, limits, query, asOf, Optional.of(roles));
    }
}
