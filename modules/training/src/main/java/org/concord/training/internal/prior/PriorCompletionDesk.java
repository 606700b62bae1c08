package org.concord.training.internal.prior;

import static org.concord.training.api.TrainingRight.CONFIRM_COMPLETIONS;
import static org.concord.training.api.TrainingRight.KEEP_OFFICERS;
import static org.concord.training.api.TrainingRight.SEE_OFFICERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.ClaimCompletion;
import org.concord.training.api.OfficerAnonymised;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletionRule;
import org.concord.training.api.PriorCompletions;
import org.concord.training.api.RejectCompletion;
import org.concord.training.api.TrainingRight;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.people.OfficerRepository;

/** Takes what is claimed of officers, and lets somebody else judge it. */
@ApplicationScoped
@Transactional
public class PriorCompletionDesk implements PriorCompletions {

    private static final String CLAIMS = "prior-completions";

    @Inject
    private PriorCompletionRepository claims;
    @Inject
    private PriorCompletionSearch search;
    @Inject
    private OfficerRepository officers;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<PriorCompletionRow> search(PriorCompletionCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<PriorCompletionRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void claim(UUID id, ClaimCompletion command) {
        access.require(KEEP_OFFICERS);
        Officer officer = officerOf(command.officer());
        if (audit.alreadyDone(CLAIMS, id.toString(), command)) {
            claims.find(id).ifPresent(stored -> stored.mustSay(command));
            return;
        }
        claims.add(new PriorCompletion(id, officer, command, caller.get().username(), clock.instant()));
        audit.created(CLAIMS, id.toString(), "COMPLETION_CLAIMED", command);
    }

    @Override
    public void confirm(UUID id, long version) {
        judging(id, version).confirm(caller.get().username(), clock.instant());
        changed(id, "COMPLETION_CONFIRMED", null);
    }

    @Override
    public void reject(UUID id, long version, RejectCompletion command) {
        judging(id, version).reject(command.reason(), caller.get().username(), clock.instant());
        changed(id, "COMPLETION_REJECTED", command);
    }

    @Override
    public void revoke(UUID id, long version, RejectCompletion command) {
        judging(id, version).revoke(command.reason(), caller.get().username(), clock.instant());
        changed(id, "COMPLETION_REVOKED", command);
    }

    @Override
    public void withdraw(UUID id, long version) {
        changing(KEEP_OFFICERS, id, version).withdraw();
        changed(id, "COMPLETION_WITHDRAWN", null);
    }

    /** Written at once, so that of two who judge at the same moment the second is refused and not found out about when all is done. */
    private void changed(UUID id, String event, RejectCompletion command) {
        claims.flush();
        audit.changed(CLAIMS, id.toString(), event, command);
    }

    /**
     * Takes away what was written in words of an officer, in the transaction that takes the name away elsewhere. It is written before the officer is:
     * on Derby whoever reads a claim keeps it while waiting for its officer.
     */
    void forget(@Observes OfficerAnonymised gone) {
        claims.ofOfficer(gone.officer()).forEach(PriorCompletion::forgetWords);
        claims.flush();
    }

    /** An officer whom the caller keeps, until the claim is written nobody else's to anonymise; others' officers do not exist for a focal point. */
    private Officer officerOf(UUID id) {
        Officer officer = officers.locked("officer", Required.value("officer", id));
        if (!access.may(SEE_OFFICERS, officer.participant())) {
            throw RuleBroken.at("officer", PeopleRule.UNKNOWN_OFFICER, id);
        }
        access.require(KEEP_OFFICERS, officer.participant());
        return officer;
    }

    private PriorCompletion judging(UUID id, long version) {
        PriorCompletion claim = changing(CONFIRM_COMPLETIONS, id, version);
        if (officers.isOf(claim.officer(), caller.get().username())) {
            throw new RuleBroken(PriorCompletionRule.COMPLETION_OF_ONESELF);
        }
        return claim;
    }

    /** The claim as it was read; to those who may not do this with it there is none. */
    private PriorCompletion changing(TrainingRight right, UUID id, long version) {
        access.require(right);
        PriorCompletion claim = claims.find(id).filter(one -> access.may(right, one.participant()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, CLAIMS, id));
        Versions.match(claim.version(), version);
        return claim;
    }
}
