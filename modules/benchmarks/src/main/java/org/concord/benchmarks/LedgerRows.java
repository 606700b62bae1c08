package org.concord.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Budget lines that hold much money, and submissions that wait for approval on them: a thousand lines of an invented plan. */
final class LedgerRows {

    private static final String PLAN = """
        insert into actionplans.funding_source values ('BENCH', 'Invented', 'NATIONAL_BUDGET', false, null, 'invented', 0);
        insert into actionplans.programme (id, code, kind, owner_code, title, first_day, last_day, fiscal_year_start, currency, state, revision, search_text,
            version) values (gen_random_uuid(), 'BENCH', 'NATIONAL', 'VN', 'Invented', '2026-01-01', '2030-12-31', 1, 'VND', 'ACTIVE', 0, 'invented', 0);
        insert into actionplans.objective select gen_random_uuid(), id, 'BENCH', 'PROTECTION', 'Invented', 0 from actionplans.programme where code = 'BENCH';
        insert into actionplans.activity (id, programme_id, objective_id, code, title, search_text, version)
            select gen_random_uuid(), programme_id, id, 'BENCH', 'Invented', 'invented', 0 from actionplans.objective where code = 'BENCH';
        insert into actionplans.budget_line select gen_random_uuid(), a.programme_id, a.id, 'B' || n, 'BENCH', 2026, 'VND', '22', '10.7', 'U' || n, 0, 0
            from actionplans.activity a, generate_series(1, 1000) n where a.code = 'BENCH';
        insert into actionplans.accounting_period (id, owner_code, fiscal_year, first_day, last_day, state, version)
            select gen_random_uuid(), 'VN', 2031, '2031-01-01', '2031-01-31', 'OPEN', 0;
        insert into actionplans.line_balance select l.id, l.programme_id, 0, 0, 0, 0, 0, 0, 0 from actionplans.budget_line l where l.source_code = 'BENCH';
        create table public.limit_entry (id uuid primary key, line_id uuid not null, posted_at timestamp not null, maker varchar(100), checker varchar(100));
        create table public.limit_posting (id uuid primary key, entry_id uuid not null references public.limit_entry, numbered integer not null,
            line_id uuid not null, stage varchar(20) not null, amount bigint not null, posted_at timestamp not null, unique (entry_id, numbered));
        create index limit_posting_by_line on public.limit_posting (line_id, posted_at, id);
        create table public.limit_balance as select line_id, 0::bigint as unallotted, 1000000000000::bigint as allotted from actionplans.line_balance;
        alter table public.limit_balance add primary key (line_id), add check (allotted >= 0);""";
    private static final String SUBMIT = """
        with fresh as (insert into actionplans.submission (id, request_hash, kind, state, programme_id, owner_code, event_date, booking_date, amount, currency,
                maker, submitted_at, search_text, version)
            select gen_random_uuid(), repeat('0', 64), 'APPROPRIATION', 'SUBMITTED', p.id, 'VN', '2031-01-15', '2031-01-15', 1, 'VND', 'bench', now(), 'n' || n, 0
            from actionplans.programme p, generate_series(1, %d) n where p.code = 'BENCH' returning id, substr(search_text, 2)::int as n),
        parts as (insert into actionplans.submitted_part select f.id, side.number, l.id, side.stage, side.amount from fresh f
            join actionplans.budget_line l on l.source_code = 'BENCH' and l.code = 'B' || (%s)
            cross join (values (1, 'SOURCE', -1), (2, 'UNALLOTTED', 1)) side (number, stage, amount))
        select id from fresh""";
    private static final String DRIFT = """
        select count(*) from actionplans.line_balance b left join
            (select line_id, sum(amount) filter (where stage = 'UNALLOTTED') unallotted, sum(amount) filter (where stage = 'SOURCE') source
            from actionplans.posting group by line_id) r on r.line_id = b.line_id
        where b.unallotted < 0 or b.unallotted <> coalesce(r.unallotted, 0) or b.source <> coalesce(r.source, 0)""";
    private static final String TRIGGERS = "alter table actionplans.journal_entry %1$s trigger user; alter table actionplans.posting %1$s trigger user; "
        + "alter table actionplans.submitted_part %1$s trigger user";
    private static final String FILL = """
        with fresh as (insert into actionplans.submission (id, request_hash, kind, state, programme_id, owner_code, event_date, booking_date, amount, currency,
                maker, checker, submitted_at, search_text, version)
            select gen_random_uuid(), repeat('0', 64), 'APPROPRIATION', 'POSTED', p.id, 'VN', '2031-01-15', '2031-01-15', 1, 'VND', 'bench', 'checker', now(),
                'n' || n, 1 from actionplans.programme p, generate_series(1, %d) n where p.code = 'BENCH' returning id, substr(search_text, 2)::int as n, programme_id),
        entries as (insert into actionplans.journal_entry (id, request_hash, kind, programme_id, event_date, booking_date, period_id, maker, checker, posted_at)
            select f.id, repeat('0', 64), 'APPROPRIATION', f.programme_id, '2031-01-15', '2031-01-15', a.id, 'bench', 'checker', now()
            from fresh f, actionplans.accounting_period a where a.fiscal_year = 2031),
        parts as (insert into actionplans.submitted_part select f.id, side.number, l.id, side.stage, side.amount from fresh f
            join actionplans.budget_line l on l.source_code = 'BENCH' and l.code = 'B' || (1 + f.n %% 1000)
            cross join (values (1, 'SOURCE', -1), (2, 'UNALLOTTED', 1)) side (number, stage, amount))
        insert into actionplans.posting (id, entry_id, numbered, line_id, stage, amount, currency, reporting, posted_at)
            select gen_random_uuid(), f.id, side.number, l.id, side.stage, side.amount, 'VND', side.amount, now() from fresh f
            join actionplans.budget_line l on l.source_code = 'BENCH' and l.code = 'B' || (1 + f.n %% 1000)
            cross join (values (1, 'SOURCE', -1), (2, 'UNALLOTTED', 1)) side (number, stage, amount)""";
    private static final String TOTALS = """
        update actionplans.line_balance b set unallotted = r.unallotted, source = r.source, appropriated = r.unallotted from
            (select line_id, sum(amount) filter (where stage = 'UNALLOTTED') unallotted, sum(amount) filter (where stage = 'SOURCE') source
            from actionplans.posting group by line_id) r where r.line_id = b.line_id""";

    private final Connection database;
    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    LedgerRows(Connection database) throws SQLException {
        this.database = database;
        try (Statement statement = database.createStatement()) {
            statement.execute(PLAN);
            try (ResultSet found = statement.executeQuery("select id from actionplans.budget_line where source_code = 'BENCH'")) {
                while (found.next()) {
                    lines.add(found.getString(1));
                }
            }
        }
    }

    /** So many fresh submissions, by id: on one line, or on a thousand in turn. */
    Queue<String> submissions(int many, boolean hot) throws SQLException {
        Queue<String> ids = new ConcurrentLinkedQueue<>();
        try (Statement statement = database.createStatement(); ResultSet fresh = statement.executeQuery(String.format(SUBMIT, many, hot ? "1" : "1 + f.n % 1000"))) {
            while (fresh.next()) {
                ids.add(fresh.getString(1));
            }
        }
        settle();
        return ids;
    }

    /** The one line, or the next of the thousand. */
    String anyLine(boolean hot) {
        return lines.get(hot ? 0 : Math.floorMod(next.incrementAndGet(), lines.size()));
    }

    /** Adds entries until there are so many postings. */
    void fill(int wanted) throws SQLException {
        long missing = (wanted - postings()) / 2;
        if (missing > 0) {
            try (Statement statement = database.createStatement()) {
                statement.execute(String.format(TRIGGERS, "disable"));
                statement.execute(String.format(FILL, missing));
                statement.execute(String.format(TRIGGERS, "enable"));
                statement.execute(TOTALS);
            }
        }
        settle();
    }

    long postings() throws SQLException {
        return count("select count(*) from actionplans.posting");
    }

    /** Fails the run where an account is overdrawn, or holds something else than its postings say. */
    void mustBeProved() throws SQLException {
        if (count(DRIFT) != 0) {
            throw new IllegalStateException("The ledger drifted");
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet counted = statement.executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }

    private void settle() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
