package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.PageSession;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL has no room left. To have a disk that really is full, a test would need the right to mount one; here every table refuses to be written as
 * PostgreSQL does then (53100, with the name of a file), which is more than a full disk refuses: it has room on some page of some table.
 */
@Acceptance
@Order(2_000_000_001)
class DiskFullIT {

    private static final String FULL = """
        create function public.disk_is_full() returns trigger language plpgsql as $$
        begin
            raise exception using errcode = '53100', message = 'could not extend file "base/16385/16999": No space left on device',
                hint = 'Check free disk space.';
        end $$;
        do $$
        declare place record;
        begin
            for place in select schemaname, tablename from pg_tables where tableowner = 'concord' loop
                execute format('create trigger disk_is_full before insert or update or delete on %I.%I for each statement'
                    ' execute function public.disk_is_full()', place.schemaname, place.tablename);
            end loop;
        end $$
        """;
    private static final String ROOM = "drop function public.disk_is_full() cascade";

    private final RunningConcord concord;
    private final Http http;
    private final Api anybody;
    private final Api secretariat;
    private final PageSession session;
    private final JsonObject fields = Fields.of("kind", "ORGANISATION", "names", Fields.of("en", "Organisation of a test"));
    private final JsonObject changed = Fields.of("names", Fields.of("en", "Another name"));

    DiskFullIT(RunningConcord concord, Http http, Api api, DemoAccounts accounts, PageSession session) {
        this.concord = concord;
        this.http = http;
        this.anybody = api;
        this.secretariat = api.asSecretariat();
        this.session = session.signIn(accounts.of("SECRETARIAT"));
    }

    @Test
    void writesAreRefusedReadsGoOnAndAfterwardsAllIsWell() {
        assumeTrue(concord.postgres() != null, "Derby stops until the next start: it is for trying out, and for small offices");
        String fresh = "/participants/" + Invented.code();
        String known = "/participants/" + Invented.code();
        secretariat.put(known, fields).expect(201);
        Answer before = secretariat.get(known).expect(200);

        concord.announced(() -> {
            past(FULL);
            try {
                refused(secretariat.put(fresh, fields));
                refused(secretariat.put(known, changed, "If-Match", before.etag()));
                refused(anybody.signIn("secretariat", "whatever it may be"));
                secretariat.get(fresh).expectProblem(404, "NOT_FOUND");
                assertEquals(before.text(), secretariat.get(known).expect(200).text());
                everythingIsRead();
            } finally {
                past(ROOM);
            }
        });

        secretariat.put(fresh, fields).expect(201);
        secretariat.put(known, changed, "If-Match", before.etag()).expect(200);
        everythingIsRead();
    }

    private void everythingIsRead() {
        for (String list : List.of("/meetings", "/participants?format=csv", "/bodies")) {
            secretariat.get(list).expect(200);
        }
        for (String page : List.of("/", "/membership/meetings", "/membership/participants")) {
            session.get(page).expect(200);
        }
        http.get("/public/calendar.ics").expect(200);
        assertEquals(200, concord.readiness());
    }

    private static void refused(Answer answer) {
        answer.expectProblem(503, "DATABASE_AWAY");
        assertFalse(answer.text().matches("(?s).*(base/|space|disk).*"), answer::toString);
        assertFalse(answer.header("Retry-After").isEmpty(), answer::toString);
    }

    /** Does this past Concord. */
    private void past(String sql) {
        try (Connection superuser = concord.postgres().connect(); Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
