package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.concord.membership.api.AdoptReport;
import org.concord.membership.api.GiveReason;
import org.concord.membership.api.MeetingRecord;
import org.concord.membership.api.Meetings;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.api.ReplanMeeting;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What leads a meeting from its plan to its adopted report. */
@Named
@RequestScoped
public class MeetingSteps {

    @Inject
    private Meetings meetings;
    @Inject
    private MeetingPage page;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<PlanMeeting>> change = new Once<>(this::known);
    private final Draft<GiveReason> reason = Draft.of(GiveReason.class);
    private final Draft<ReplanMeeting> replan = Draft.of(ReplanMeeting.class);
    private final Draft<AdoptReport> report = Draft.of(AdoptReport.class);

    public Draft<PlanMeeting> getChange() {
        return change.get();
    }

    public Draft<GiveReason> getReason() {
        return reason;
    }

    public Draft<ReplanMeeting> getReplan() {
        return replan;
    }

    public Draft<AdoptReport> getReport() {
        return report;
    }

    public void changeMeeting() {
        outcome.attempt(change.get(), command -> meetings.change(here.id(), here.version(), command), "done.saved");
    }

    public void convene() {
        outcome.attempt(() -> meetings.convene(here.id(), here.version()), "done.saved");
    }

    public void closeRegistration() {
        outcome.attempt(() -> meetings.closeRegistration(here.id(), here.version()), "done.saved");
    }

    public void openMeeting() {
        outcome.attempt(() -> meetings.open(here.id(), here.version()), "done.saved");
    }

    public void closeMeeting() {
        outcome.attempt(() -> meetings.close(here.id(), here.version()), "done.saved");
    }

    public void adoptReport() {
        outcome.attempt(report, command -> meetings.adoptReport(here.id(), here.version(), command), "done.saved");
    }

    public void postpone() {
        outcome.attempt(reason, command -> meetings.postpone(here.id(), here.version(), command), "done.saved");
    }

    public void replan() {
        outcome.attempt(replan, command -> meetings.replan(here.id(), here.version(), command), "done.saved");
    }

    public void cancelMeeting() {
        outcome.attempt(reason, command -> meetings.cancel(here.id(), here.version(), command), "done.saved");
    }

    private Draft<PlanMeeting> known() {
        MeetingRecord meeting = page.getRecord();
        long span = meeting.from().firstDay().datesUntil(meeting.to().lastDay().plusDays(1)).count();
        String days = meeting.days().size() == span ? null : meeting.days().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Draft.of(PlanMeeting.class, meeting).with("days", days);
    }
}
