package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.vault.Vault;

/**
 * Looks elsewhere for people while nobody waits: for those of a file, since whoever takes it in does not wait for other countries' cases, and once more for
 * those written down by hand.
 */
@ApplicationScoped
public class LaterLinks {

    private static final int SOME = 50;

    @Inject
    private LinkRepository links;
    @Inject
    private CaseRepository cases;
    @Inject
    private Vault vault;
    @Inject
    private LinkDesk desk;

    /** Notes new cases, in the transaction that opens them. */
    @Transactional
    public void note(Collection<UUID> caseIds) {
        links.note(caseIds.stream().map(Unlinked::new).toList());
    }

    /** Looks for some of those noted; whether there may be more. What was noted is forgotten in the transaction that links it. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean lookForSome() {
        List<UUID> some = links.unlinked(SOME);
        if (some.isEmpty()) {
            return false;
        }
        Map<UUID, Set<String>> digests = vault.digests(some);
        some.stream().flatMap(id -> links.locked(id).stream()).forEach(one -> {
            links.remove(one);
            cases.find(one.caseId()).filter(about -> digests.containsKey(about.id()))
                .ifPresent(about -> desk.lookFor(about, digests.get(about.id())));
        });
        return some.size() == SOME;
    }
}
