package org.concord.assistance.internal.erasure;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.EraseCase;
import org.concord.assistance.api.ErasureGround;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.care.CareRepository;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.consent.Lapsing;
import org.concord.assistance.internal.handover.UnderWay;
import org.concord.assistance.internal.htcds.CaseFileRepository;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.link.LinkRepository;
import org.concord.assistance.internal.link.MergedSearch;
import org.concord.assistance.internal.vault.IdentityRepository;
import org.concord.assistance.internal.watch.WatchRepository;

/** Erases, and leaves a certificate. Whoever erases sees nothing of what is erased, so it is done beyond the wall. */
@ApplicationScoped
@Transactional
public class Eraser {

    private static final int AT_A_TIME = 100;

    @Inject
    private CaseRepository cases;
    @Inject
    private IdentityRepository identities;
    @Inject
    private CaseFileRepository files;
    @Inject
    private CareRepository care;
    @Inject
    private Lapsing lapsing;
    @Inject
    private UnderWay underWay;
    @Inject
    private MergedSearch merged;
    @Inject
    private LinkRepository links;
    @Inject
    private WatchRepository watch;
    @Inject
    private ErasureRepository erasures;
    @Inject
    private Tombstones tombstones;
    @Inject
    private Seals seals;
    @Inject
    private Wall wall;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * The case first, and those merged into it, which say of the same person, locked until the transaction ends: whoever accepts what leads from it, merges
     * it, undoes a merge or opens it again comes before this or after.
     */
    List<VictimCase> locked(UUID caseId) {
        return wall.lifted(() -> {
            cases.locked(merged.together(caseId));
            return cases.locked(merged.together(caseId));
        });
    }

    /** Erases those of them that are not erased yet; they must be locked. */
    void erase(List<VictimCase> forgotten, ErasureGround ground) {
        wall.lifted(() -> {
            forgotten.stream().filter(one -> !one.isErased()).forEach(one -> erase(one, ground));
            erasures.flush();
            return forgotten;
        });
    }

    /**
     * The tombstone is set first: should the server die before the rest is stored, the person is erased at the next start, which somebody with the right
     * to has decided.
     */
    private void erase(VictimCase forgotten, ErasureGround ground) {
        UUID id = forgotten.id();
        forgotten.erased(LocalDate.now(clock));
        tombstones.add(id);
        lapsing.ofForgotten(id);
        underWay.stopAll(id);
        links.clear(id);
        int fields = identities.clear(id) + files.clear(id) + care.clear(id) + watch.clear(id);
        seals.destroy(id);
        erasures.add(new Erasure(forgotten, ground, caller.get().username(), fields, clock.instant()));
        audit.changed(CASES, id.toString(), "IDENTITY_ERASED", new EraseCase(ground));
    }

    /** Erases some of what a participant keeps too long; whether there may be more. */
    boolean eraseKeptTooLong(String participant, LocalDate closedUntil) {
        List<UUID> late = cases.keptTooLong(participant, closedUntil, AT_A_TIME);
        late.stream().map(this::locked).filter(together -> together.get(0).isEndedBy(closedUntil))
            .forEach(together -> erase(together, ErasureGround.RETENTION_OVER));
        return late.size() == AT_A_TIME;
    }

    /** The participants with a term, each with the day until which a case must have been closed to be erased. */
    List<Retention> retentions() {
        return erasures.retentions();
    }

    /** Erases again what came back with an earlier copy, and sets tombstones where the file has lost them. */
    void reconcile() {
        Set<UUID> buried = tombstones.all();
        List<UUID> ids = List.copyOf(buried);
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            cases.notErased(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())))
                .forEach(one -> erase(locked(one.id()), ErasureGround.RESTORED_FROM_A_COPY));
        }
        erasures.erasedCases().stream().filter(id -> !buried.contains(id)).forEach(tombstones::add);
    }
}
