package org.concord.membership.internal.source;

import static org.concord.membership.api.MembershipRight.KEEP_SOURCES;
import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.ClaimCriteria;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.api.EnterClaim;
import org.concord.membership.api.Sources;

@ApplicationScoped
@Transactional
class SourceDesk implements Sources {

    static final String CLAIMS = "claims";

    @Inject
    private ClaimRepository claims;
    @Inject
    private SourceSearch search;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<ClaimRow> search(ClaimCriteria criteria, Paging paging) {
        access.require(READ);
        return search.page(criteria, paging);
    }

    @Override
    public List<ClaimRow> of(String subject, String subjectId) {
        access.require(READ);
        return search.of(subject, subjectId);
    }

    @Override
    public Page<ClaimRow> conflicts(Paging paging) {
        return search(new ClaimCriteria(null, null, null, null, null, true, null), paging);
    }

    @Override
    public Optional<ClaimRow> find(UUID id) {
        access.require(READ);
        return search.one(id);
    }

    @Override
    public void enter(UUID id, EnterClaim command) {
        access.require(KEEP_SOURCES);
        if (audit.alreadyDone(CLAIMS, id.toString(), command)) {
            claims.find(id).ifPresent(stored -> stored.mustSay(command));
            return;
        }
        Claim claim = new Claim(id, command);
        claims.add(claim);
        preferOnly(claim);
        audit.created(CLAIMS, id.toString(), "CLAIM_ENTERED", command);
    }

    @Override
    public void correct(UUID id, long version, EnterClaim command) {
        Claim claim = changing(id, version);
        claim.correct(command);
        claims.lockRecordOf(claim);
        preferOnly(claim);
        audit.changed(CLAIMS, id.toString(), "CLAIM_CORRECTED", command);
    }

    @Override
    public void prefer(UUID id, long version) {
        Claim claim = changing(id, version);
        claims.lockRecordOf(claim);
        claim.prefer(true);
        preferOnly(claim);
        audit.changed(CLAIMS, id.toString(), "CLAIM_PREFERRED", null);
    }

    @Override
    public void withdraw(UUID id, long version) {
        Claim claim = changing(id, version);
        audit.changed(CLAIMS, id.toString(), "CLAIM_WITHDRAWN", claim.asEntered());
        claims.remove(claim);
    }

    private Claim changing(UUID id, long version) {
        access.require(KEEP_SOURCES);
        Claim claim = claims.get(id);
        Versions.match(claim.version(), version);
        return claim;
    }

    private void preferOnly(Claim claim) {
        if (claim.isPreferred()) {
            claims.on(claim.topic()).stream().filter(other -> !other.id().equals(claim.id())).forEach(other -> other.prefer(false));
        }
    }
}
