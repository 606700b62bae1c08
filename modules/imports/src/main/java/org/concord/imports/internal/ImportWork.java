package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.concord.imports.api.CheckFile;
import org.concord.imports.api.ImportReport;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.imports.api.LineRefused;
import org.concord.imports.api.ReadFile;
import org.concord.kernel.RuleBroken;

/** Checks and stores files, however long it takes; in the request of the sender, or while the sender looks on. */
@ApplicationScoped
class ImportWork {

    @Inject
    private Kinds kinds;
    @Inject
    private Drafts drafts;
    @Inject
    private Rehearsal rehearsal;
    @Inject
    private Entry entry;

    ReadFile read(CheckFile file) {
        return kinds.read(file);
    }

    /** Checks a file that was kept. */
    void check(UUID id) {
        check(id, () -> rehearse(id));
    }

    /** The same where the file is read already. */
    void check(UUID id, String kind, ReadFile read) {
        check(id, () -> rehearse(id, kind, read));
    }

    private void check(UUID id, Supplier<Tally> rehearsed) {
        try {
            drafts.checked(id, rehearsed.get());
        } catch (RuntimeException unforeseen) {
            drafts.failed(id);
            throw unforeseen;
        }
    }

    /** Stores a file; when what is stored changed since the check, makes its report anew instead. */
    void accept(UUID id, boolean skipRefused) {
        try {
            CheckFile file = drafts.file(id);
            ReadFile read = read(file);
            Set<Integer> skipped = skipRefused ? rehearse(id, file.kind(), read).refusedLines() : Set.of();
            entry.of(id, read, kinds.named(file.kind()), skipped, progress(id, read));
        } catch (RuleBroken | LineRefused | PersistenceException overtaken) {
            drafts.checked(id, rehearse(id));
            throw new RuleBroken(ImportRule.IMPORT_OVERTAKEN);
        } catch (RuntimeException unforeseen) {
            drafts.notAccepted(id);
            throw unforeseen;
        }
    }

    private Tally rehearse(UUID id) {
        CheckFile file = drafts.file(id);
        return rehearse(id, file.kind(), read(file));
    }

    private Tally rehearse(UUID id, String kind, ReadFile read) {
        return rehearsal.of(read, kinds.named(kind), progress(id, read));
    }

    private IntConsumer progress(UUID id, ReadFile file) {
        return file.lines().size() > Imports.MOST_AT_ONCE ? done -> drafts.tell(id, done) : done -> { };
    }

    ImportReport report(UUID id) {
        return drafts.report(id).orElseThrow();
    }
}
