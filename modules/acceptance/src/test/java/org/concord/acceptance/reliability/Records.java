package org.concord.acceptance.reliability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.DocumentsDriver;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.MembersDriver;
import org.concord.acceptance.driver.PlansDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.RunningConcord;

/** Something of each module, and how it reads: the same in whichever database it is. */
final class Records {

    /** Whom a case is about that is to be erased, and whom one that is not. */
    final String forgotten = Invented.code();
    final String kept = Invented.code();

    private final CasesDriver cases;
    private final Worker worker;
    private final Api watcher;
    private final Api secretariat;
    private final String caseOfForgotten;
    private final String caseOfKept;
    private final Map<String, Supplier<String>> readings = new LinkedHashMap<>();

    Records(RunningConcord concord) {
        cases = new CasesDriver(concord);
        worker = cases.worker(cases.agency("TH"));
        watcher = cases.watcher("TH");
        secretariat = new Api(concord).asSecretariat();
        caseOfForgotten = worker.openedFor(forgotten);
        caseOfKept = worker.openedFor(kept);
        writeTheRest(concord);
    }

    private void writeTheRest(RunningConcord concord) {
        MembersDriver members = new MembersDriver(concord);
        String meeting = new MeetingsDriver(concord).plan(members.body(members.process()));
        String report = new DocumentsDriver(concord).adoptedReport(meeting);
        String text = secretariat.get("/documents/" + report + "/versions").expect(200).rows().get(0).getString("id");
        PlansDriver plans = new PlansDriver(concord);
        String line = plans.lineOf(plans.planInForce(1), 1);
        plans.allot(line, "1000");
        TrainingDriver training = new TrainingDriver(concord);
        String run = training.published();
        String nomination = training.confirmed(run, "VN");
        for (String path : List.of("/meetings/" + meeting, "/documents/" + report + "/versions/" + text + "/content", run, nomination,
            "/participants?limit=500")) {
            readings.put(path, () -> secretariat.get(path).expect(200).text());
        }
        readings.put(line, () -> plans.figures(line).toString());
        readings.put(caseOfKept, () -> worker.api().get(caseOfKept).expect(200).text());
    }

    /** Each as it reads now. */
    Map<String, String> read() {
        Map<String, String> texts = new LinkedHashMap<>();
        readings.forEach((name, reading) -> texts.put(name, reading.get()));
        return texts;
    }

    /** Whom the case that was kept is about, as the vault tells. */
    String whoIsKept() {
        return worker.reads(caseOfKept).expect(200).json().getString("givenName");
    }

    void closeTheOther() {
        cases.supervisor(worker.agency()).closes(caseOfForgotten).expect(200);
    }

    void eraseTheOther() {
        CasesDriver.erased(watcher, caseOfForgotten).expect(200);
    }

    String whoIsForgotten() {
        return worker.reads(caseOfForgotten).expect(200).json().getString("givenName");
    }

    void expectTheOtherErased() {
        worker.reads(caseOfForgotten).expectProblem(404, "NO_IDENTITY");
    }

    /** What certificates say of the case that was erased. */
    String certificates() {
        return watcher.list("/erasures", "code", worker.code(caseOfForgotten)).expect(200).text();
    }
}
