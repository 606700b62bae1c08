package org.concord.training.internal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.training.api.IssuingProgress;
import org.concord.training.api.RunCertificates;
import org.concord.training.api.RunState;
import org.concord.training.internal.run.RunParts;

/** Begins to issue the certificates of a run, and says how far it is. */
@ApplicationScoped
@Transactional
public class IssuingDesk implements RunCertificates {

    @Inject
    private Issuing issuing;
    @Inject
    private IssuingJobs jobs;
    @Inject
    private RunParts runs;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;

    @Override
    public IssuingProgress progress(UUID run) {
        runs.kept(run);
        List<Due> due = issuing.due(run);
        Set<UUID> issued = issuing.issued(run);
        return new IssuingProgress(due.size(), (int) due.stream().filter(one -> issued.contains(one.facts().nomination())).count(), jobs.isAtWork(run));
    }

    @Override
    public void issue(UUID run) {
        runs.kept(run).mustBe(RunState.CLOSED);
        if (jobs.begin(run)) {
            audit.changed("course-runs", run.toString(), "CERTIFICATES_BEGUN", null);
            jobs.work(run, caller.get());
        }
    }
}
