package org.concord.assistance.internal.agency;

import static org.concord.assistance.api.AssistanceRight.KEEP_AGENCIES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.assistance.api.Agencies;
import org.concord.assistance.api.AgencyCriteria;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.ChangeAgency;
import org.concord.assistance.api.RegisterAgency;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;

/** Keeps the list of agencies. */
@ApplicationScoped
@Transactional
public class AgencyDesk implements Agencies {

    private static final String AGENCIES = "agencies";

    @Inject
    private AgencyRepository agencies;
    @Inject
    private AgencySearch search;
    @Inject
    private Participants participants;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<AgencyRow> search(AgencyCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<AgencyRow> find(String code) {
        return search.one(code);
    }

    @Override
    public void register(String code, RegisterAgency command) {
        access.require(KEEP_AGENCIES);
        if (audit.alreadyDone(AGENCIES, code, command)) {
            return;
        }
        Agency agency = new Agency(code, command);
        if (agencies.find(agency.code()).isPresent()) {
            throw RuleBroken.at("code", CaseRule.AGENCY_CODE_TAKEN, agency.code());
        }
        participants.mustKnow("participant", agency.participant());
        agencies.add(agency);
        audit.created(AGENCIES, code, "AGENCY_REGISTERED", command);
    }

    @Override
    public void change(String code, long version, ChangeAgency command) {
        access.require(KEEP_AGENCIES);
        Agency agency = agencies.find(code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, AGENCIES, code));
        Versions.match(agency.version(), version);
        agency.change(command);
        audit.changed(AGENCIES, code, "AGENCY_CHANGED", command);
    }
}
