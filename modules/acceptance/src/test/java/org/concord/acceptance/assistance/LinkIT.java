package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CaseFilesDriver.checked;
import static org.concord.acceptance.driver.CaseFilesDriver.lines;
import static org.concord.acceptance.driver.CaseFilesDriver.takenIn;
import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.concord.acceptance.driver.CasesDriver.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.AtOnce;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Eventually;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Two countries that help one person learn of each other, and nothing more before both agree; two cases of one agency become one, and two again. */
@Acceptance
class LinkIT {

    private final CasesDriver cases;
    private final Worker here;
    private final Worker there;
    private final Worker supervisor;
    private final String name = Invented.code();
    private final String ours;
    private final String theirs;

    LinkIT(CasesDriver cases) {
        this.cases = cases;
        here = cases.worker(cases.agency("TH"));
        supervisor = cases.supervisor(here.agency());
        there = cases.worker(cases.agency("VN"));
        ours = here.openedFor(name);
        theirs = there.openedFor(name);
    }

    @Test
    void eachSideLearnsWhichCountryToContactAndNothingMore() {
        Answer link = here.api().list("/case-links", "caseId", ours.replace("/cases/", "")).expect(200);

        JsonObject row = link.rows().get(0);
        assertEquals("VN", row.getString("otherParticipant"));
        assertTrue(row.isNull("otherAgency") && row.isNull("otherCode"), row::toString);
        assertFalse(link.text().contains(there.code(theirs)) || link.text().contains(theirs.replace("/cases/", "")) || link.text().contains(there.agency()));
        assertEquals("TH", onlyLink(there).getString("otherParticipant"));
        cases.worker(here.agency()).api().get("/case-links/" + row.getString("id")).expectProblem(404, "NOT_FOUND");
        there.api().get("/case-links/" + row.getString("id")).expectProblem(404, "NOT_FOUND");
        there.api().post("/case-links/" + row.getString("id") + "/answer", Fields.of("agreed", true), "If-Match", "\"0\"").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void whichCaseItIsBothLearnOnceBothAgreed() {
        JsonObject first = answer(here, true).expect(200).json();
        assertTrue(first.isNull("otherCode") && onlyLink(there).isNull("otherCode"), first::toString);
        answer(here, true).expectProblem(409, "LINK_IS_ANSWERED");

        answer(there, true).expect(200);

        assertEquals(there.code(theirs), onlyLink(here).getString("otherCode"));
        assertEquals(here.code(ours), onlyLink(there).getString("otherCode"));
        assertEquals("LINK_CONFIRMED", onlyLink(here).getString("state"));
    }

    @Test
    void whereOneSideSaysNoNeitherEverLearnsMore() {
        answer(here, true).expect(200);
        answer(there, false).expect(200);

        assertEquals("LINK_DENIED", onlyLink(here).getString("state"));
        assertTrue(onlyLink(here).isNull("otherCode") && onlyLink(there).isNull("otherCode"));
        answer(there, true).expectProblem(409, "LINK_IS_ANSWERED");
    }

    @Test
    void aPersonWrittenDownAgainIsNotLinkedTwiceAndNobodyElseIsLinked() {
        keep(here, ours, name).expect(200);
        String other = here.openedFor(Invented.code());

        assertEquals(1, there.api().get("/case-links").expect(200).rows().size());
        assertEquals(List.of(), here.api().list("/case-links", "caseId", other.replace("/cases/", "")).expect(200).rows());
    }

    @Test
    void twoWhoWriteTheSamePersonDownAtOnceLearnOfEachOther() {
        String twin = Invented.code();
        Worker first = cases.worker(cases.agency("TH"));
        Worker second = cases.worker(cases.agency("VN"));
        List<String> paths = List.of(first.opened(), second.opened());

        AtOnce.ask(2, which -> {
            Worker worker = List.of(first, second).get(which);
            Answer kept = keep(worker, paths.get(which), twin);
            // On Derby they wait for each other, and one is asked to come again.
            return (kept.status() == 503 ? keep(worker, paths.get(which), twin) : kept).expect(200);
        });

        Eventually.holds(() -> !first.api().get("/case-links").expect(200).rows().isEmpty());
        assertEquals("VN", onlyLink(first).getString("otherParticipant"));
        assertEquals("TH", onlyLink(second).getString("otherParticipant"));
    }

    private static Answer keep(Worker worker, String path, String name) {
        return worker.api().post(identity(path) + "/keep", person(name), "If-Match", worker.api().get(path).etag());
    }

    @Test
    void sealedCaseIsFoundByNobodyUntilItIsUnsealed() {
        String hidden = Invented.code();
        Worker hiding = cases.worker(cases.agency("TH"));
        String path = hiding.opened();
        cases.supervisor(hiding.agency()).does(path, "seal", null).expect(200);
        keep(hiding, path, hidden).expect(200);
        Worker other = cases.worker(cases.agency("VN"));
        other.openedFor(hidden);
        assertEquals(List.of(), other.api().get("/case-links").expect(200).rows());
        assertEquals(List.of(), hiding.api().get("/case-links").expect(200).rows());

        cases.supervisor(hiding.agency()).does(path, "unseal", null).expect(200);

        Eventually.holds(() -> !other.api().get("/case-links").expect(200).rows().isEmpty());
        assertEquals("VN", onlyLink(hiding).getString("otherParticipant"));
    }

    @Test
    void peopleOfAFileAreLookedForElsewhereSoonAfterItCameIn() {
        String brought = Invented.code();
        there.openedFor(brought + "1");
        Worker filing = cases.worker(cases.agency("TH"));

        takenIn(filing, checked(filing, lines(2, brought)));

        Eventually.holds(() -> !filing.api().get("/case-links").expect(200).rows().isEmpty());
        assertEquals("VN", onlyLink(filing).getString("otherParticipant"));
        assertEquals(List.of("TH", "TH"), there.api().get("/case-links").expect(200).rows().stream().map(row -> row.getString("otherParticipant")).toList());
    }

    @Test
    void aMergeClosesOneOfTwoAndCanBeUndone() {
        String twin = here.opened();
        here.does(twin, "state", Fields.of("state", "IN_ASSESSMENT")).expect(200);
        String before = here.api().get(twin).expect(200).json().getString("state");
        here.api().post("/case-merges", merge(twin)).expectProblem(403, "NOT_ALLOWED");
        supervisor.does(twin, "close", Fields.of("reason", "MERGED")).expectProblem(422, "CASE_ENDS_BY_MERGING");

        String merge = "/case-merges/" + supervisor.api().post("/case-merges", merge(twin)).expect(201).json().getString("id");

        assertEquals("MERGED", here.api().get(twin).expect(200).json().getString("closeReason"));
        supervisor.does(twin, "reopen", null).expectProblem(409, "CASE_STATE_FORBIDS");
        supervisor.does(merge, "undoing", null).expect(200);
        assertEquals(before, here.api().get(twin).expect(200).json().getString("state"));
        supervisor.does(merge, "undoing", null).expectProblem(409, "MERGE_IS_UNDONE");
    }

    @Test
    void aCaseOnWhichAnotherAgencyStillCountsIsNotMerged() {
        String twin = here.opened();
        Worker elsewhere = cases.worker(cases.agency("VN"));
        String sent = here.referred(twin, elsewhere.agency(), List.of("NAMES"));

        supervisor.api().post("/case-merges", merge(twin)).expectProblem(409, "MERGED_CASE_UNDER_WAY");

        assertTrue(here.api().get(twin).expect(200).json().isNull("closeReason"));
        here.does(sent, "withdrawal", null).expect(200);
        supervisor.api().post("/case-merges", merge(twin)).expect(201);
    }

    @Test
    void ofTwoThatAreMergedIntoEachOtherAtOnceOneGoesOn() {
        String twin = here.opened();
        JsonObject back = Fields.of("keptCase", twin.replace("/cases/", ""), "mergedCode", here.code(ours));

        List<Answer> answers = AtOnce.ask(2, who -> supervisor.api().post("/case-merges", who == 0 ? merge(twin) : back));

        assertEquals(List.of(201, 409), answers.stream().map(Answer::status).sorted().toList());
        assertEquals(1, Stream.of(ours, twin).filter(one -> here.api().get(one).expect(200).json().isNull("closeReason")).count());
    }

    @Test
    void onlyCasesOfOnesOwnAreMerged() {
        supervisor.api().post("/case-merges", merge(theirs, there)).expectProblem(422, "NO_CASE_TO_MERGE");
        supervisor.api().post("/case-merges", merge(ours)).expectProblem(422, "MERGE_WITHIN_AN_AGENCY");
        supervisor.api().post("/case-merges", Fields.with(merge(ours), "keptCase", theirs.replace("/cases/", ""))).expectProblem(404, "NOT_FOUND");
    }

    private JsonObject merge(String twin) {
        return merge(twin, here);
    }

    private JsonObject merge(String twin, Worker whose) {
        return Fields.of("keptCase", ours.replace("/cases/", ""), "mergedCode", whose.code(twin));
    }

    private static JsonObject onlyLink(Worker side) {
        List<JsonObject> links = side.api().get("/case-links").expect(200).rows();
        assertEquals(1, links.size());
        return links.get(0);
    }

    private static Answer answer(Worker side, boolean agreed) {
        return side.does("/case-links/" + onlyLink(side).getString("id"), "answer", Fields.of("agreed", agreed));
    }
}
