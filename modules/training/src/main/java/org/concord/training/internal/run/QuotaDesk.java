package org.concord.training.internal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.Participants;
import org.concord.training.api.QuotaRow;
import org.concord.training.api.Quotas;
import org.concord.training.api.SetQuota;

/** Shares the seats of runs between participants. */
@ApplicationScoped
@Transactional
public class QuotaDesk implements Quotas {

    private static final String QUOTAS = "quotas";

    @Inject
    private RunParts parts;
    @Inject
    private RunSearch search;
    @Inject
    private Event<RunReplanned> replanned;
    @Inject
    private Participants participants;
    @Inject
    private Audit audit;

    @Override
    public Page<QuotaRow> of(UUID run, Paging paging) {
        return search.quotas(run, paging);
    }

    @Override
    public Optional<QuotaRow> find(UUID run, UUID id) {
        return search.quota(run, id);
    }

    @Override
    public void set(UUID run, UUID id, SetQuota command) {
        CourseRun of = parts.changing(run);
        if (audit.alreadyDone(QUOTAS, id.toString(), command)) {
            return;
        }
        of.set(id, known(command));
        audit.created(QUOTAS, id.toString(), "QUOTA_SET", command);
        replanned.fire(new RunReplanned(run, true, false));
    }

    @Override
    public void change(UUID run, UUID id, long version, SetQuota command) {
        CourseRun of = parts.changing(run);
        of.change(quota(of, id, version), known(command));
        audit.changed(QUOTAS, id.toString(), "QUOTA_CHANGED", command);
        replanned.fire(new RunReplanned(run, true, false));
    }

    @Override
    public void remove(UUID run, UUID id, long version) {
        CourseRun of = parts.changing(run);
        of.drop(quota(of, id, version));
        audit.changed(QUOTAS, id.toString(), "QUOTA_REMOVED", null);
        replanned.fire(new RunReplanned(run, true, false));
    }

    private Quota quota(CourseRun run, UUID id, long version) {
        Quota quota = RunParts.part(QUOTAS, run.quotas(), Quota::id, id);
        Versions.match(quota.version(), version);
        return quota;
    }

    private SetQuota known(SetQuota command) {
        Objects.requireNonNullElse(command.participants(), List.<String>of()).forEach(code -> participants.mustKnow("participants", code));
        return command;
    }
}
