package org.concord.assistance.internal.link;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Audit;
import org.concord.assistance.api.AnswerLink;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseLinks;
import org.concord.assistance.api.LinkCriteria;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseUnsealed;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.vault.IdentityKept;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Finds out whether another country helps the same person, and lets both decide whether to say more. */
@ApplicationScoped
@Transactional
public class LinkDesk implements CaseLinks {

    private static final String LINKS = "case-links";
    /** A name that so many share links nobody. */
    private static final int MOST = 20;

    @Inject
    private LinkRepository links;
    @Inject
    private LinkSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private Wall wall;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<CaseLinkRow> search(LinkCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CaseLinkRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void answer(UUID id, long version, AnswerLink command) {
        search.one(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, LINKS, id));
        wall.lifted(() -> {
            answer(links.link(id).orElseThrow(), version, command.agreed());
            links.flush();
            return id;
        });
        audit.changed(LINKS, id.toString(), "LINK_ANSWERED", command);
    }

    private void answer(CaseLink own, long version, boolean agreed) {
        lock(own);
        CaseLink others = links.otherSide(own);
        Versions.match(own.version(), version);
        own.answer(agreed, others);
        if (own.isAgreed() && others.isAgreed()) {
            own.reveal(known(own.otherCase()));
            others.reveal(known(own.caseId()));
        }
    }

    /** Both sides lock both cases in one order, so that two answers at once follow each other. */
    private void lock(CaseLink link) {
        Stream.of(link.caseId(), link.otherCase()).sorted().forEach(cases::locked);
    }

    private VictimCase known(UUID id) {
        return cases.find(id).orElseThrow();
    }

    /** Looks now, and once more when this is stored: what another stores at the same moment is not seen before. */
    void link(@Observes IdentityKept kept) {
        lookFor(kept.about(), kept.digests());
        lookSoon(kept.about().id());
    }

    void link(@Observes CaseUnsealed unsealed) {
        lookSoon(unsealed.caseId());
    }

    private void lookSoon(UUID caseId) {
        wall.lifted(() -> {
            if (!links.isUnlinked(caseId)) {
                links.add(new Unlinked(caseId));
            }
            links.flush();
            return caseId;
        });
    }

    /** Looks beyond the wall, and tells neither side more than the other's country; of a sealed case that would tell where somebody is hidden. */
    void lookFor(VictimCase about, Set<String> digests) {
        wall.lifted(() -> {
            List<VictimCase> others = about.isSealed() || digests.isEmpty() ? List.of() : links.unlinked(about, digests, MOST + 1);
            if (others.size() <= MOST) {
                others.forEach(other -> link(about, other));
            }
            links.flush();
            return others;
        });
    }

    private void link(VictimCase about, VictimCase other) {
        links.add(new CaseLink(about, other, clock.instant()));
        links.add(new CaseLink(other, about, clock.instant()));
        audit.changed(CASES, about.id().toString(), "CASE_SEEMS_KNOWN_ELSEWHERE", null);
    }
}
