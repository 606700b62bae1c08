package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.running.RunningConcord;

/** Participants of a test's own with invented cases, and those who count them. */
public final class CountsDriver {

    private final CasesDriver cases;
    private final MembersDriver members;
    private final AccountsDriver accounts;
    private final Api api;

    public CountsDriver(RunningConcord concord) {
        cases = new CasesDriver(concord);
        members = new MembersDriver(concord);
        accounts = new AccountsDriver(concord);
        api = new Api(concord);
    }

    /** A participant with an agency and those who count, and no case yet. */
    public Counted participant() {
        String code = members.organisation();
        String agency = cases.agency(code);
        return new Counted(code, cases.worker(agency), cases.supervisor(agency), api.as(accounts.open("ANALYST", "PARTICIPANT:" + code)), cases.watcher(code));
    }

    /** Published counts of some participant; their id. */
    public String published() {
        Counted some = participant();
        some.open(13, "FEMININE", "ADULT");
        some.open(12, "MASCULINE", "ADULT");
        some.open(2, "MASCULINE", "CHILD");
        String id = some.prepared("BY_GENDER", "BY_AGE_GROUP");
        some.publish(id).expect(200);
        return id;
    }

    /** What a public source, which is invented, says of a participant of its own; its id. */
    public String official() {
        return api.asSecretariat().post("/official-figures", Fields.of("participant", members.organisation(), "year", 2015, "indicator", "OFFICIALLY_RECORDED",
            "breakdown", "ALL", "figure", 500, "source", "https://www.example.org/report", "flagged", false)).expect(201).json().getString("id");
    }

    /** A participant: its code, a case worker and a supervisor of its agency, an analyst, and a data protection officer. */
    public record Counted(String code, Worker worker, Worker supervisor, Api analyst, Api officer) {

        /** Opens so many cases. */
        public void open(int howMany, String gender, String ageGroup) {
            for (int i = 0; i < howMany; i++) {
                worker.api().post("/cases", Fields.of("agency", worker.agency(), "gender", gender, "ageGroup", ageGroup, "exploitations",
                    List.of("FORCED_LABOUR"))).expect(201);
            }
        }

        /** Opens so many cases of women, each of whom got these kinds of help today; the path of the last. */
        public String helped(int howMany, String... services) {
            String path = null;
            for (int i = 0; i < howMany; i++) {
                path = worker.opened();
                String id = path.replace("/cases/", "");
                for (String service : services) {
                    String today = LocalDate.now().toString();
                    String step = "/care-steps/" + worker.api().post("/care-steps",
                        Fields.of("caseId", id, "kind", "SERVICE", "service", service, "dueOn", today)).expect(201).json().getString("id");
                    worker.does(step, "completion", Fields.of("doneOn", today)).expect(200);
                }
            }
            return path;
        }

        /** Merges a case into another, of the same person. */
        public void merge(String kept, String merged) {
            supervisor.api().post("/case-merges", Fields.of("keptCase", kept.replace("/cases/", ""), "mergedCode", worker.code(merged))).expect(201);
        }

        /** All cases by these. */
        public JsonObject command(String... dimensions) {
            return Fields.of("participant", code, "measure", "CASES_OPENED", "dimensions", List.of(dimensions));
        }

        /** What the analyst has prepared; its id. */
        public String prepared(String... dimensions) {
            return analyst.post("/releases", command(dimensions)).expect(201).json().getString("id");
        }

        /** Published by the data protection officer. */
        public Answer publish(String id) {
            return officer.step("/releases/" + id, "publish", null);
        }

        /** The numbers of what is prepared, as the analyst sees them. */
        public List<JsonObject> cells(String id) {
            return analyst.list("/releases/" + id + "/cells").expect(200).rows();
        }
    }
}
