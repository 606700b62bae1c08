package org.concord.acceptance.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CertificatesDriver;
import org.concord.acceptance.driver.CountsDriver;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Inspector;
import org.concord.acceptance.driver.Look;
import org.concord.acceptance.driver.Meetings;
import org.concord.acceptance.driver.MeetingsDriver;
import org.concord.acceptance.driver.PageFiles;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.ResultsDriver;
import org.concord.acceptance.driver.ResultsDriver.Regional;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.driver.Walk;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every page there is, found by following links: readable by everybody, at its width, quiet, and fetched from nowhere else. */
@Acceptance
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final Set<String> BEFORE_SIGNING_IN = Set.of("login");

    private final RunningConcord concord;
    private final Browser browser;
    private final Map<String, List<String>> starts;

    EveryPageIT(RunningConcord concord, Browser browser, Meetings meetings, MeetingsDriver office, ResultsDriver results, TrainingDriver training,
            PeopleDriver people, CertificatesDriver certificates, CasesDriver cases, CountsDriver counts) {
        this.concord = concord;
        this.browser = browser;
        String convened = meetings.convened("BP-AHG", "Meeting with one of everything", LocalDate.now().plusDays(40));
        String inSession = office.inSession(meetings.body("Group with one of everything"));
        office.decide(inSession, "1").expect(201);
        Regional region = results.regional();
        results.officer().post("/country-progress", ResultsDriver.progress(region.commitment(), "VN", "STARTED")).expect(201);
        List<String> ofPlans = List.of("action-plans/indicators?programme=" + results.planWithOneOfEverything(),
            "action-plans/regional-progress?programme=" + region.plan(), "public/plans");
        String run = training.published();
        training.trainer().post(run + "/quotas", Fields.of("kind", "OPEN", "maximum", 2)).expect(201);
        training.confirmed(run, "VN");
        training.trainer().post(run + "/assessments", Fields.of("kind", "FINAL", "title", "Final test", "maximum", 50)).expect(201);
        String badge = training.trainer().list(run + "/badges").rows().get(0).getString("badge");
        List<String> ofTheOffice = List.of("training/runs", "training/run?id=" + run.replaceFirst(".*/", ""), "training/trainer?id=" + people.trainer("VN"),
            "training/scan?badge=" + badge,
            "training/prior-completion?id=" + training.claimedElsewhere(people.officer("VN")),
            "training/later-evaluation?id=" + training.askedLater(), "training/service-evaluation?id=" + training.askedOfTheService(), "membership/meeting?id=" + convened,
            "membership/meeting?id=" + inSession, "public/evaluate", "public/courses", "public/course?code=" + training.trainer().get(run).json().getString("code"),
            "public/course-run?id=" + run.replaceFirst(".*/", ""), "public/verify", "public/verify?token=" + CertificatesDriver.path(certificates.issued()),
            "assistance/official-figure?id=" + counts.official(), "");
        String counted = counts.published();
        String glass = cases.openedInEmergency("TH");
        List<String> ofCases = new ArrayList<>(cases.pages());
        ofCases.addAll(List.of("assistance/screening?id=" + cases.screened(), "assistance/screen", "assistance/case?id=" + cases.consented(),
            "assistance/case-file?id=" + cases.sentFile()));
        this.starts = Map.of("BUDGET_OFFICER", ofPlans, "SECRETARIAT", ofTheOffice, "ADMINISTRATOR", List.of(""),
            "CASE_WORKER", ofCases, "CASE_SUPERVISOR", cases.pagesOfASupervisor(),
            "DATA_PROTECTION_OFFICER", List.of("assistance/emergencies?code=" + glass, "assistance/case-keys", "assistance/release?id=" + counted,
                "public/statistics", "public/statistic?id=" + counted));
    }

    @Test
    void atADeskByDayInEnglish() {
        everyPageIsSeenWithoutAFault(Look.DESK);
    }

    @Test
    void onAPhoneByNightInVietnamese() {
        everyPageIsSeenWithoutAFault(Look.PHONE_AT_NIGHT);
    }

    @Test
    void whatIsWrongWithAPageWouldBeFound() {
        try (Visitor visitor = browser.visitor()) {
            visitor.page().setContent("<html><body><img src='data:,'><p style='width: 1400px'>???no.text</p></body></html>");
            List<String> faults = new Inspector(visitor, concord.address()).faults();

            for (String fault : List.of("image-alt", "html-has-lang", "too wide", "???no.text")) {
                assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), () -> fault + " is not among " + faults);
            }
        }
    }

    private void everyPageIsSeenWithoutAFault(Look look) {
        Set<String> seen = new TreeSet<>(BEFORE_SIGNING_IN);
        List<String> faults = new ArrayList<>();
        for (String role : List.of("BUDGET_OFFICER", "SECRETARIAT", "ADMINISTRATOR", "CASE_WORKER", "CASE_SUPERVISOR", "DATA_PROTECTION_OFFICER")) {
            try (Visitor visitor = browser.visitor(look).signInAs(role)) {
                Walk walk = new Walk(visitor, concord.address()).knowing(seen);
                starts.get(role).forEach(walk::from);
                seen.addAll(walk.seen());
                faults.addAll(walk.faults());
            }
        }

        assertAll(() -> assertEquals(List.of(), faults), () -> assertEquals(PageFiles.names(), seen));
    }
}
