package org.concord.actionplans.internal.results;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.concord.actionplans.internal.BareDatabase;

/** Results past Concord: one indicator that counts, and what is told of it. */
final class BareResults extends BareDatabase {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    final UUID programme = UUID.randomUUID();
    final UUID objective = UUID.randomUUID();
    final UUID activity = UUID.randomUUID();
    final UUID indicator;

    BareResults(DataSource source) throws SQLException {
        super(source);
        run("insert into actionplans.programme (id, code, kind, owner_code, title, first_day, last_day, fiscal_year_start, currency, state, revision, search_text,"
            + " version) values (?, ?, 'SUB_REGIONAL', 'COMMIT', 'Plan', ?, ?, 1, 'USD', 'ACTIVE', 0, 'plan', 0)", programme, programme.toString(), DAY, DAY);
        run("insert into actionplans.objective values (?, ?, 'O', 'PROTECTION', 'Protect', 0)", objective, programme);
        run("insert into actionplans.activity (id, programme_id, objective_id, code, title, search_text, version) values (?, ?, ?, 'A', 'Shelter', 'shelter', 0)",
            activity, programme, objective);
        indicator = indicate("I1", objective, null, "shelters", null, null);
        commit();
    }

    UUID indicate(String code, UUID ofObjective, UUID ofActivity, String unit, Integer baseline, String baselineSource) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into actionplans.plan_indicator (id, programme_id, objective_id, activity_id, code, title, measure, ascending, unit, baseline_day,"
            + " baseline_precision, baseline_value, baseline_source, search_text, version) values (?, ?, ?, ?, ?, 'Shelters', 'UNIT', true, ?, ?, 'DAY', ?, ?, '', 0)",
            id, programme, ofObjective, ofActivity, code, unit, DAY, baseline, baselineSource);
        return id;
    }

    void aim(int fromDay, int toDay, Integer figure) throws SQLException {
        run("insert into actionplans.target (id, programme_id, indicator_id, first_day, last_day, figure, version) values (?, ?, ?, ?, ?, ?, 0)",
            UUID.randomUUID(), programme, indicator, DAY.plusDays(fromDay), DAY.plusDays(toDay), figure);
    }

    UUID measure(UUID of, Integer figure, String evidence, UUID supersedes) throws SQLException {
        UUID id = UUID.randomUUID();
        run("insert into actionplans.measurement (id, programme_id, indicator_id, first_day, last_day, figure, disaggregation, source, evidence, supersedes_id,"
            + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, '', 'Ministry', ?, ?, 'putri', ?)", id, programme, of, DAY, DAY, figure, evidence, supersedes,
            Instant.EPOCH);
        return id;
    }

    void report(String state, String writer, String submitter, String acceptor) throws SQLException {
        run("insert into actionplans.progress_report (id, programme_id, activity_id, first_day, last_day, wording, state, written_by, submitted_by, accepted_by,"
            + " version) values (?, ?, ?, ?, ?, 'Two shelters opened.', ?, ?, ?, ?, 0)", UUID.randomUUID(), programme, activity, DAY, DAY, state, writer,
            submitter, acceptor);
    }
}
