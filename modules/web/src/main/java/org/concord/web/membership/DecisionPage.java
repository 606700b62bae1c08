package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.EnterReservation;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.ReservationRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One decision, and who has reservations to it. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    private Decisions decisions;
    @Inject
    private FollowUp followUp;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<DecisionRow> record = new Once<>(() -> here.found(decisions.find(here.id())));
    private final Once<Page<ReservationRow>> reservations = new Once<>(() -> new Page<>(decisions.reservations(record.get().meeting(),
        Paging.first(Paging.MOST)).rows().stream().filter(one -> one.decision().equals(here.id())).toList(), null));
    private final Once<Page<ActionItemRow>> actions = new Once<>(() -> followUp.search(
        new ActionItemCriteria(null, null, null, null, null, here.id(), null, null, null), Paging.first(200)));
    private final Once<Draft<RecordDecision>> change = new Once<>(() -> Draft.of(RecordDecision.class, record.get()));
    private final Draft<EnterReservation> reservation = Draft.of(EnterReservation.class);

    public DecisionRow getRecord() {
        return record.get();
    }

    public Page<ReservationRow> getReservations() {
        return reservations.get();
    }

    public Page<ActionItemRow> getActions() {
        return actions.get();
    }

    public Draft<RecordDecision> getChange() {
        return change.get();
    }

    public Draft<EnterReservation> getReservation() {
        return reservation;
    }

    public void changeDecision() {
        outcome.attempt(change.get(), command -> decisions.change(record.get().meeting(), here.id(), here.version(), command), "done.saved");
    }

    public void enterReservation() {
        outcome.attempt(reservation, command -> decisions.reserve(here.id(), here.newId(), command), "done.saved");
    }
}
