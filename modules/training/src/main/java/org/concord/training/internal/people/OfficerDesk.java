package org.concord.training.internal.people;

import static org.concord.training.api.TrainingRight.ANONYMISE_OFFICERS;
import static org.concord.training.api.TrainingRight.KEEP_OFFICERS;
import static org.concord.training.api.TrainingRight.KEEP_TRAINERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;
import org.concord.training.api.ConsentToNameChanged;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.LinkAccount;
import org.concord.training.api.OfficerCriteria;
import org.concord.training.api.OfficerRow;
import org.concord.training.api.Officers;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.TrainingRight;

/** Enters officers, keeps what is known of them right, and lets their names go. */
@ApplicationScoped
@Transactional
public class OfficerDesk implements Officers {

    static final String OFFICERS = "officers";

    @Inject
    private OfficerRepository officers;
    @Inject
    private OfficerSearch search;
    @Inject
    private Anonymity anonymity;
    @Inject
    private Event<ConsentToNameChanged> consent;
    @Inject
    private Participants participants;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<OfficerRow> search(OfficerCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<OfficerRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void enter(UUID id, EnterOfficer command) {
        access.require(KEEP_OFFICERS);
        access.require(KEEP_OFFICERS, Required.value("participant", command.participant()));
        if (audit.alreadyDone(OFFICERS, id.toString(), command)) {
            officers.find(id).ifPresent(stored -> stored.mustBe(command));
            return;
        }
        participants.mustKnow("participant", command.participant());
        Officer officer = new Officer(id, command, today());
        mustBeAnother(officer);
        officers.add(officer);
        audit.created(OFFICERS, id.toString(), "OFFICER_ENTERED", command);
    }

    @Override
    public void change(UUID id, long version, EnterOfficer command) {
        Officer officer = changing(KEEP_OFFICERS, id, version);
        Set<String> before = officer.knownBy();
        boolean agreed = officer.showsName();
        officer.change(command, today());
        if (agreed != officer.showsName()) {
            tellOfConsent(officer);
        }
        if (!before.equals(officer.knownBy())) {
            mustBeAnother(officer);
        }
        audit.changed(OFFICERS, id.toString(), "OFFICER_CHANGED", command);
    }

    /** Whoever issues a certificate to this officer meanwhile waits, or is waited for. */
    private void tellOfConsent(Officer officer) {
        officers.lock(officer);
        consent.fire(new ConsentToNameChanged(officer.id(), officer.showsName()));
    }

    @Override
    public void linkAccount(UUID id, long version, LinkAccount command) {
        Officer officer = changing(KEEP_TRAINERS, id, version);
        String account = Text.optional("account", command.account(), 60);
        if (account != null) {
            mustBeFree(account, id);
        }
        officer.linkAccount(account);
        audit.changed(OFFICERS, id.toString(), "OFFICER_ACCOUNT_LINKED", command);
    }

    @Override
    public void anonymise(UUID id, long version) {
        anonymity.give(changing(ANONYMISE_OFFICERS, id, version));
    }

    /** The officer as it was read; to those who may not change this one there is none. */
    private Officer changing(TrainingRight right, UUID id, long version) {
        access.require(right);
        Officer officer = officers.find(id).filter(one -> access.may(right, one.participant()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, OFFICERS, id));
        Versions.match(officer.version(), version);
        return officer;
    }

    private void mustBeAnother(Officer officer) {
        if (!officer.isToldApart()) {
            officers.namesake(officer).ifPresent(other -> {
                throw officer.possiblySameAs(other);
            });
        }
    }

    private void mustBeFree(String account, UUID id) {
        if (!access.knows(account)) {
            throw RuleBroken.at("account", PeopleRule.UNKNOWN_ACCOUNT, account);
        }
        if (officers.isOfAnother(account, id)) {
            throw RuleBroken.at("account", PeopleRule.ACCOUNT_OF_ANOTHER_OFFICER, account);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
