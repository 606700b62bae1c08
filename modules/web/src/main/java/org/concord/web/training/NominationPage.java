package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.Allocations;
import org.concord.training.api.Assessments;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.FlagNomination;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationRow;
import org.concord.training.api.NominationState;
import org.concord.training.api.Nominations;
import org.concord.training.api.Seating;
import org.concord.training.api.Substitute;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One nomination, and what leads it to a seat. */
@Named
@RequestScoped
public class NominationPage {

    private static final String DONE = "done.saved";

    @Inject
    private Nominations nominations;
    @Inject
    private Allocations allocations;
    @Inject
    private Assessments assessments;
    @Inject
    private CourseRuns runs;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;
    @Inject
    private Clock clock;

    private final Once<NominationRow> record = new Once<>(() -> here.found(nominations.find(here.id())));
    private final Once<NominationRow> principal = new Once<>(() -> here.found(nominations.find(record.get().alternateFor())));
    private final Once<CourseRunRow> run = new Once<>(() -> here.found(runs.find(record.get().run())));
    private final Once<Draft<Nominate>> change = new Once<>(() -> Draft.of(Nominate.class, record.get()));
    private final Draft<GiveReason> reason = Draft.of(GiveReason.class);
    private final Once<Draft<FlagNomination>> flag = new Once<>(() -> Draft.of(FlagNomination.class, record.get()));
    private final Draft<Substitute> substitution = Draft.of(Substitute.class);

    public NominationRow getRecord() {
        return record.get();
    }

    /** The one it stands in for, whatever became of that. */
    public NominationRow getPrincipal() {
        return principal.get();
    }

    public CourseRunRow getRun() {
        return run.get();
    }

    /** Whether confirming is what comes next. */
    public boolean isToConfirm() {
        NominationState state = record.get().state();
        return state == NominationState.OFFERED || state == NominationState.ELIGIBLE && run.get().seating() == Seating.FIRST_COME;
    }

    /** Whether another officer can come: as long as it can be confirmed who comes. */
    public boolean isToSubstitute() {
        NominationState state = record.get().state();
        boolean open = !LocalDate.now(clock.withZone(ZoneId.of(run.get().zone()))).isAfter(run.get().confirmBy());
        return open && (state == NominationState.OFFERED || state == NominationState.CONFIRMED || state == NominationState.ENROLLED);
    }

    public Draft<Nominate> getChange() {
        return change.get();
    }

    public Draft<GiveReason> getReason() {
        return reason;
    }

    public Draft<Substitute> getSubstitution() {
        return substitution;
    }

    public Draft<FlagNomination> getFlag() {
        return flag.get();
    }

    public void flagNomination() {
        outcome.attempt(flag.get(), command -> assessments.flag(here.id(), here.version(), command), DONE);
    }

    public void changeNomination() {
        outcome.attempt(change.get(), command -> nominations.change(here.id(), here.version(), command), DONE);
    }

    public void submitNomination() {
        outcome.attempt(() -> nominations.submit(here.id(), here.version()), DONE);
    }

    public void returnNomination() {
        outcome.attempt(reason, command -> nominations.sendBack(here.id(), here.version(), command), DONE);
    }

    public void acceptNomination() {
        outcome.attempt(() -> nominations.accept(here.id(), here.version()), DONE);
    }

    public void rejectNomination() {
        outcome.attempt(reason, command -> nominations.reject(here.id(), here.version(), command), DONE);
    }

    public void promoteNomination() {
        outcome.attempt(reason, command -> allocations.promote(here.id(), here.version(), command), DONE);
    }

    public void confirmNomination() {
        outcome.attempt(() -> nominations.confirm(here.id(), here.version()), DONE);
    }

    public void withdrawNomination() {
        outcome.attempt(reason, command -> nominations.withdraw(here.id(), here.version(), command), DONE);
    }

    public void substituteOfficer() {
        UUID next = here.newId();
        outcome.attempt(substitution, command -> nominations.substitute(here.id(), here.version(), next, command), DONE, "/training/nomination?id=" + next);
    }
}
