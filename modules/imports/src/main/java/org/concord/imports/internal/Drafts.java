package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.ImportReport;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;

/** The steps of an import that are stored while its lines are not: each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Drafts {

    private static final String IMPORTS = "imports";

    @Inject
    private ImportRepository drafts;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** Keeps a file; false when it is kept already. */
    boolean keep(UUID id, CheckFile file, int lines) {
        String sha256 = Sha256.hex(file.content());
        Optional<ImportDraft> kept = drafts.find(id, clock.instant());
        if (kept.isPresent() && !kept.get().isOf(file, sha256)) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
        if (kept.isEmpty()) {
            drafts.add(new ImportContent(id, file.content()));
            drafts.add(new ImportDraft(id, file, sha256, lines, caller.get().username(), clock.instant()));
        }
        return kept.isEmpty();
    }

    Optional<ImportReport> report(UUID id) {
        return drafts.find(id, clock.instant()).map(ImportDraft::report);
    }

    /** The report of a file that this person sent. */
    Optional<ImportReport> report(UUID id, String sender) {
        return drafts.find(id, clock.instant()).filter(draft -> draft.isOf(sender)).map(ImportDraft::report);
    }

    CheckFile file(UUID id) {
        return drafts.locked(id).file(drafts.content(id).bytes());
    }

    void checked(UUID id, Tally tally) {
        drafts.locked(id).checked(tally);
    }

    void failed(UUID id) {
        drafts.locked(id).failed();
    }

    /** Begins storing; false when it is stored already. */
    boolean beginAccepting(UUID id, boolean skipRefused) {
        ImportDraft draft = drafts.locked(id);
        drafts.find(id, clock.instant()).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, IMPORTS, id));
        if (draft.isAccepted()) {
            return false;
        }
        draft.beginAccepting(skipRefused, clock.instant());
        return true;
    }

    void notAccepted(UUID id) {
        drafts.locked(id).notAccepted();
    }

    void tell(UUID id, int done) {
        drafts.tell(id, done, clock.instant());
    }

    void discard(UUID id) {
        ImportDraft draft = drafts.locked(id);
        draft.mustNotBeAccepted();
        drafts.remove(drafts.content(id));
        drafts.remove(draft);
        audit.changed(IMPORTS, id.toString(), "IMPORT_DISCARDED", null);
    }

    int removeExpired() {
        return drafts.removeExpired(clock.instant());
    }
}
