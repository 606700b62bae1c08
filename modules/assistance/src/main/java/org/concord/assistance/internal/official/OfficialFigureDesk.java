package org.concord.assistance.internal.official;

import static org.concord.assistance.api.AssistanceRight.KEEP_OFFICIAL_FIGURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.assistance.api.OfficialFigureCriteria;
import org.concord.assistance.api.OfficialFigureRow;
import org.concord.assistance.api.OfficialFigures;
import org.concord.assistance.api.RecordOfficialFigure;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Enters what public sources say. */
@ApplicationScoped
@Transactional
public class OfficialFigureDesk implements OfficialFigures {

    private static final String FIGURES = "official-figures";

    @Inject
    private OfficialFigureRepository figures;
    @Inject
    private OfficialFigureSearch search;
    @Inject
    private Participants participants;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "concord.counts.threshold", defaultValue = "11")
    private int threshold;

    @Override
    public Page<OfficialFigureRow> search(OfficialFigureCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<OfficialFigureRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void enter(UUID id, RecordOfficialFigure command) {
        access.require(KEEP_OFFICIAL_FIGURES);
        if (audit.alreadyDone(FIGURES, id.toString(), command)) {
            return;
        }
        participants.mustKnow("participant", command.participant());
        OfficialFigure entered = new OfficialFigure(id, command, LocalDate.now(clock).getYear());
        List<OfficialFigure> table = figures.tableOf(entered);
        check(entered, table, command.flagged());
        figures.add(entered);
        audit.created(FIGURES, id.toString(), "OFFICIAL_FIGURE_ENTERED", command);
    }

    @Override
    public void correct(UUID id, long version, RecordOfficialFigure command) {
        access.require(KEEP_OFFICIAL_FIGURES);
        OfficialFigure corrected = figures.find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, FIGURES, id));
        Versions.match(corrected.version(), version);
        corrected.correct(command);
        check(corrected, figures.tableOf(corrected), command.flagged());
        audit.changed(FIGURES, id.toString(), "OFFICIAL_FIGURE_CORRECTED", command);
    }

    /** A table at fault is taken only by somebody who says to know it, and then all of it is flagged. */
    private void check(OfficialFigure one, List<OfficialFigure> others, boolean knowingly) {
        Map<String, Long> byBreakdown = new HashMap<>();
        others.forEach(other -> byBreakdown.put(other.breakdown(), other.figure()));
        byBreakdown.put(one.breakdown(), one.figure());
        Optional<RuleBroken> fault = new OfficialTable(byBreakdown, threshold).fault();
        if (fault.isPresent() && !knowingly) {
            throw fault.get();
        }
        others.forEach(other -> other.flag(fault.isPresent()));
        one.flag(fault.isPresent());
    }
}
