package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.CurrentCaller;
import org.concord.membership.api.CheckFile;
import org.concord.membership.api.ImportColumn;
import org.concord.membership.api.ImportKind;
import org.concord.membership.api.ImportReport;
import org.concord.membership.api.Imports;
import org.concord.membership.api.MembershipRight;

/** Takes files in. Not one transaction but several: see {@link Drafts}, {@link Rehearsal} and {@link Entry}. */
@ApplicationScoped
class ImportDesk implements Imports {

    @Inject
    private ImportWork work;
    @Inject
    private ImportJobs jobs;
    @Inject
    private Drafts drafts;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;

    @Override
    public ImportReport check(UUID id, CheckFile command) {
        access.require(MembershipRight.IMPORT);
        int lines = work.read(command).lines().size();
        if (drafts.keep(id, command, lines)) {
            if (lines > MOST_AT_ONCE) {
                jobs.check(id, caller.get());
            } else {
                work.check(id);
            }
        }
        return work.report(id);
    }

    @Override
    public Optional<ImportReport> find(UUID id) {
        access.require(MembershipRight.IMPORT);
        return drafts.report(id);
    }

    @Override
    public ImportReport accept(UUID id, boolean skipRefused) {
        access.require(MembershipRight.IMPORT);
        if (drafts.beginAccepting(id, skipRefused)) {
            if (work.report(id).lines() > MOST_AT_ONCE) {
                jobs.accept(id, skipRefused, caller.get());
            } else {
                work.accept(id, skipRefused);
            }
        }
        return work.report(id);
    }

    @Override
    public void discard(UUID id) {
        access.require(MembershipRight.IMPORT);
        drafts.discard(id);
    }

    @Override
    public List<ImportColumn> columns(ImportKind kind) {
        return work.store(kind).columns();
    }
}
