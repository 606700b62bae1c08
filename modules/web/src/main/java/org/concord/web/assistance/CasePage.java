package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.AssignCase;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.CloseCase;
import org.concord.assistance.api.DecideIdentification;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.IdentificationRow;
import org.concord.assistance.api.Identifications;
import org.concord.assistance.api.Identities;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.api.MoveCase;
import org.concord.assistance.api.ReadIdentity;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One case; whom it is about stands on it only in the answer to a reader who said why. */
@Named
@RequestScoped
public class CasePage {

    private static final String DONE = "done.saved";

    @Inject
    private Cases cases;
    @Inject
    private Identities identities;
    @Inject
    private Identifications identifications;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CaseRow> record = new Once<>(() -> here.found(cases.find(here.id())));
    private final Once<Draft<DescribeCase>> facts = new Once<>(() -> Draft.of(DescribeCase.class, record.get()));
    private final Once<Draft<MoveCase>> step = new Once<>(() -> Draft.of(MoveCase.class, record.get()));
    private final Once<Draft<AssignCase>> assignment = new Once<>(() -> Draft.of(AssignCase.class, record.get()));
    private final Once<Page<IdentificationRow>> decisions = new Once<>(() -> new Page<>(identifications.of(here.id()), null));
    private final Draft<DecideIdentification> decision = Draft.of(DecideIdentification.class);
    private final Draft<CloseCase> end = Draft.of(CloseCase.class);
    private final Draft<ReadIdentity> reason = Draft.of(ReadIdentity.class);
    private final Once<Draft<KeepIdentity>> known = new Once<>(this::whatIsKnown);
    private IdentityView identity;

    private Draft<KeepIdentity> whatIsKnown() {
        return identity == null ? Draft.of(KeepIdentity.class) : Draft.of(KeepIdentity.class, identity);
    }

    public CaseRow getRecord() {
        return record.get();
    }

    public Draft<DescribeCase> getFacts() {
        return facts.get();
    }

    public Draft<MoveCase> getStep() {
        return step.get();
    }

    public Draft<AssignCase> getAssignment() {
        return assignment.get();
    }

    /** What bodies decided of the person, the last first. */
    public Page<IdentificationRow> getDecisions() {
        return decisions.get();
    }

    public Draft<DecideIdentification> getDecision() {
        return decision;
    }

    public Draft<CloseCase> getEnd() {
        return end;
    }

    public Draft<ReadIdentity> getReason() {
        return reason;
    }

    public Draft<KeepIdentity> getKnown() {
        return known.get();
    }

    /** Whom the case is about, for this answer only; otherwise null. */
    public IdentityView getIdentity() {
        return identity;
    }

    public void describeCase() {
        outcome.attempt(facts.get(), command -> cases.describe(here.id(), here.version(), command), DONE);
    }

    public void decideIdentification() {
        outcome.attempt(decision, command -> identifications.decide(here.id(), here.newId(), command), DONE);
    }

    public void moveCase() {
        outcome.attempt(step.get(), command -> cases.move(here.id(), here.version(), command), DONE);
    }

    public void assignCase() {
        outcome.attempt(assignment.get(), command -> cases.assign(here.id(), here.version(), command), DONE, "/assistance/cases");
    }

    public void sealCase() {
        outcome.attempt(() -> cases.seal(here.id(), here.version()), DONE);
    }

    public void unsealCase() {
        outcome.attempt(() -> cases.unseal(here.id(), here.version()), DONE);
    }

    public void closeCase() {
        outcome.attempt(end, command -> cases.close(here.id(), here.version(), command), DONE);
    }

    public void reopenCase() {
        outcome.attempt(() -> cases.reopen(here.id(), here.version()), DONE);
    }

    public void readIdentity() {
        outcome.attempt(reason, command -> identity = identities.read(here.id(), command));
    }

    public void keepIdentity() {
        outcome.attempt(known.get(), command -> identities.keep(here.id(), here.version(), command), DONE);
    }
}
