package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.PrepareRelease;
import org.concord.assistance.api.RaiseThreshold;
import org.concord.assistance.api.ReleaseCriteria;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.ReleaseState;
import org.concord.assistance.api.Releases;
import org.concord.assistance.api.ThresholdRow;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The counts there are, and preparing one. */
@Named
@RequestScoped
public class ReleasesPage {

    @Inject
    private Releases releases;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<PrepareRelease> draft = Draft.of(PrepareRelease.class);
    private final Draft<RaiseThreshold> raised = Draft.of(RaiseThreshold.class);
    private final Once<List<ThresholdRow>> thresholds = new Once<>(() -> releases.thresholds());
    private final Once<Page<ReleaseRow>> list = new Once<>(() -> here.list(paging -> releases.search(new ReleaseCriteria(here.text("participant"),
        here.choice("measure", CountMeasure.class), here.choice("state", ReleaseState.class)), paging)));

    public Page<ReleaseRow> getList() {
        return list.get();
    }

    public Draft<PrepareRelease> getDraft() {
        return draft;
    }

    public Draft<RaiseThreshold> getRaised() {
        return raised;
    }

    public List<ThresholdRow> getThresholds() {
        return thresholds.get();
    }

    public void prepareCounts() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> releases.prepare(id, command), "done.saved", "/assistance/release?id=" + id);
    }

    public void raiseThreshold() {
        outcome.attempt(raised, command -> releases.raiseThreshold(participant(), command), "done.saved");
    }

    private String participant() {
        if (raised.text("participant").isEmpty()) {
            throw RuleBroken.at("participant", KernelRule.REQUIRED);
        }
        return raised.text("participant");
    }
}
