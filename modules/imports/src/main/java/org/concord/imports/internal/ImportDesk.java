package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRight;
import org.concord.access.api.CurrentCaller;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.ImportCriteria;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportRow;
import org.concord.imports.api.Imports;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

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
    private ImportSearch search;
    @Inject
    private Kinds kinds;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;

    @Override
    public ImportReport check(UUID id, CheckFile command) {
        kinds.allowed(command.kind());
        ReadFile read = work.read(command);
        int lines = read.lines().size();
        if (drafts.keep(id, command, lines)) {
            if (lines > MOST_AT_ONCE) {
                jobs.check(id, caller.get());
            } else {
                work.check(id, command.kind(), read);
            }
        }
        return work.report(id);
    }

    @Override
    public Page<ImportRow> search(ImportCriteria criteria, Paging paging) {
        if (access.may(AccessRight.KEEP_ACCOUNTS)) {
            return search.page(criteria, null, paging);
        }
        kinds.names();
        return search.page(criteria, caller.get().username(), paging);
    }

    @Override
    public Optional<ImportReport> find(UUID id) {
        kinds.names();
        return drafts.report(id, caller.get().username());
    }

    @Override
    public ImportReport accept(UUID id, boolean skipRefused) {
        kinds.allowed(mine(id).kind());
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
        mine(id);
        drafts.discard(id);
    }

    @Override
    public List<String> kinds() {
        return kinds.names();
    }

    @Override
    public List<ImportColumn> columns(String kind) {
        return kinds.allowed(kind).columns();
    }

    private ImportReport mine(UUID id) {
        return find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "imports", id));
    }
}
