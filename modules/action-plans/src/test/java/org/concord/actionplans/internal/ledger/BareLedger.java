package org.concord.actionplans.internal.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.concord.actionplans.internal.BareDatabase;

/** The ledger past Concord, with one budget line that has accounts. */
final class BareLedger extends BareDatabase {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final UUID programme = UUID.randomUUID();
    private final UUID period = UUID.randomUUID();
    final UUID line = UUID.randomUUID();

    BareLedger(DataSource source) throws SQLException {
        super(source);
        UUID objective = UUID.randomUUID();
        UUID activity = UUID.randomUUID();
        String code = programme.toString();
        run("insert into actionplans.funding_source values (?, 'State budget', 'NATIONAL_BUDGET', false, null, 'state', 0)", code.substring(0, 8));
        run("insert into actionplans.programme (id, code, kind, owner_code, title, first_day, last_day, fiscal_year_start, currency, state, revision, search_text,"
            + " version) values (?, ?, 'NATIONAL', 'VN', 'Plan', ?, ?, 1, 'VND', 'ACTIVE', 0, 'plan', 0)", programme, code, DAY, DAY);
        run("insert into actionplans.objective values (?, ?, 'O', 'PROTECTION', 'Protect', 0)", objective, programme);
        run("insert into actionplans.activity (id, programme_id, objective_id, code, title, search_text, version) values (?, ?, ?, 'A', 'Shelter', 'shelter', 0)",
            activity, programme, objective);
        run("insert into actionplans.budget_line values (?, ?, ?, 'L', ?, 2026, 'VND', '22', '10.7', '', 0, 0, 0)", line, programme, activity,
            code.substring(0, 8));
        run("insert into actionplans.line_balance values (?, ?, 0, 0, 0, 0, 0, 0, 0)", line, programme);
        run("insert into actionplans.accounting_period (id, owner_code, fiscal_year, first_day, last_day, state, version) values (?, ?, 2026, ?, ?, 'OPEN', 0)",
            period, code.substring(0, 8), DAY, DAY);
        commit();
    }

    /** Submits an entry with one part, and commits. */
    UUID submit(String maker) throws SQLException {
        UUID entry = UUID.randomUUID();
        run("insert into actionplans.submission (id, request_hash, kind, state, programme_id, owner_code, event_date, booking_date, amount, currency, maker,"
            + " submitted_at, search_text, version) values (?, ?, 'APPROPRIATION', 'SUBMITTED', ?, 'VN', ?, ?, 1, 'VND', ?, ?, '', 0)",
            entry, "0".repeat(64), programme, DAY, DAY, maker, Instant.EPOCH);
        run("insert into actionplans.submitted_part values (?, 1, ?, 'SOURCE', -300)", entry, line);
        commit();
        return entry;
    }

    /** Submits an entry of which a column refers to something, and commits. */
    UUID submit(String maker, String column, UUID referred) throws SQLException {
        UUID entry = UUID.randomUUID();
        run("insert into actionplans.submission (id, request_hash, kind, state, programme_id, owner_code, event_date, booking_date, amount, currency, maker,"
            + " submitted_at, search_text, version, " + column + ") values (?, ?, 'APPROPRIATION', 'SUBMITTED', ?, 'VN', ?, ?, 1, 'VND', ?, ?, '', 0, ?)",
            entry, "0".repeat(64), programme, DAY, DAY, maker, Instant.EPOCH, referred);
        commit();
        return entry;
    }

    /** A revision that is submitted, of which somebody wrote something; commits. */
    UUID revision(String writer) throws SQLException {
        UUID revision = UUID.randomUUID();
        run("insert into actionplans.programme_revision (id, programme_id, numbered, begun_by, begun_at, submitted_by, version)"
            + " values (?, ?, 1, 'malia', ?, 'putri', 0)", revision, programme, Instant.EPOCH);
        run("insert into actionplans.programme_writer (revision_id, username) values (?, ?)", revision, writer);
        commit();
        return revision;
    }

    /** Stores a rate, and commits. */
    UUID rate() throws SQLException {
        UUID rate = UUID.randomUUID();
        run("insert into actionplans.exchange_rate (id, base, quote, rate_day, rate, source) values (?, 'USD', 'VND', ?, 21000, ?)", rate, DAY,
            rate.toString());
        commit();
        return rate;
    }

    void addPart(UUID entry) throws SQLException {
        run("insert into actionplans.submitted_part values (?, 2, ?, 'UNALLOTTED', 300)", entry, line);
    }

    /** Inserts an entry of these postings (from SOURCE to UNALLOTTED in turn), sealed by its maker and checker, and commits. */
    UUID post(String maker, String checker, long... amounts) throws SQLException {
        UUID entry = submit(maker);
        run("update actionplans.submission set state = 'POSTED' where id = ?", entry);
        for (int i = 0; i < amounts.length; i++) {
            addPosting(entry, i + 1, amounts[i]);
        }
        run("insert into actionplans.journal_entry (id, request_hash, kind, programme_id, event_date, booking_date, period_id, maker, checker, posted_at)"
            + " values (?, ?, 'APPROPRIATION', ?, ?, ?, ?, ?, ?, ?)", entry, "0".repeat(64), programme, DAY, DAY, period, maker, checker, Instant.EPOCH);
        commit();
        return entry;
    }

    void addPosting(UUID entry, int number, long amount) throws SQLException {
        run("insert into actionplans.posting (id, entry_id, numbered, line_id, stage, amount, currency, posted_at) values (?, ?, ?, ?, ?, ?, 'VND', ?)",
            UUID.randomUUID(), entry, number, line, number % 2 == 1 ? "SOURCE" : "UNALLOTTED", amount, Instant.EPOCH);
    }
}
