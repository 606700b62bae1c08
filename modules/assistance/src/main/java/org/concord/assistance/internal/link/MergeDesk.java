package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.api.CaseMerges;
import org.concord.assistance.api.LinkRule;
import org.concord.assistance.api.MergeCases;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.handover.UnderWay;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Merges cases, and undoes it. */
@ApplicationScoped
@Transactional
public class MergeDesk implements CaseMerges {

    private static final String MERGES = "case-merges";

    @Inject
    private LinkRepository links;
    @Inject
    private LinkSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private UnderWay underWay;
    @Inject
    private CaseSight sight;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public List<CaseMergeRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return search.merges(caseId);
    }

    @Override
    public Optional<CaseMergeRow> find(UUID id) {
        return search.merge(id);
    }

    @Override
    public void merge(UUID id, MergeCases command) {
        sight.mustSee(CasePart.LEAD);
        UUID kept = cases.changed(Required.value("keptCase", command.keptCase()), CasePart.LEAD);
        if (audit.alreadyDone(MERGES, id.toString(), command)) {
            return;
        }
        UUID merged = led(Required.value("mergedCode", command.mergedCode()).trim().toUpperCase(Locale.ROOT));
        if (kept.equals(merged)) {
            throw RuleBroken.at("mergedCode", LinkRule.MERGE_WITHIN_AN_AGENCY);
        }
        List<VictimCase> locked = cases.locked(List.of(kept, merged));
        links.add(merged(id, locked.get(0), locked.get(1)));
        audit.created(MERGES, id.toString(), "CASES_MERGED", command);
    }

    private UUID led(String code) {
        return cases.idOf(code).filter(one -> cases.isOwn(one, CasePart.LEAD))
            .orElseThrow(() -> RuleBroken.at("mergedCode", LinkRule.NO_CASE_TO_MERGE, code));
    }

    private CaseMerge merged(UUID id, VictimCase kept, VictimCase merged) {
        if (!kept.agency().equals(merged.agency())) {
            throw RuleBroken.at("mergedCode", LinkRule.MERGE_WITHIN_AN_AGENCY);
        }
        kept.mustBeOpen();
        if (underWay.isUnderWay(merged.id())) {
            throw RuleBroken.at("mergedCode", LinkRule.MERGED_CASE_UNDER_WAY);
        }
        return new CaseMerge(id, kept.id(), merged.id(), merged.merge(LocalDate.now(clock)), caller.get().username(), clock.instant());
    }

    @Override
    public void undo(UUID id, long version) {
        sight.mustSee(CasePart.LEAD);
        CaseMerge merge = links.merge(id).filter(one -> cases.isOwn(one.kept(), CasePart.LEAD))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, MERGES, id));
        cases.locked(List.of(merge.kept(), merge.merged()));
        Versions.match(merge.version(), version);
        cases.changeable(merge.merged(), CasePart.LEAD).unmerge(merge.undo(caller.get().username(), clock.instant()));
        audit.changed(MERGES, id.toString(), "MERGE_UNDONE", null);
    }
}
