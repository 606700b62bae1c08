package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.concord.access.api.Audit;
import org.concord.imports.api.Cells;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.Line;
import org.concord.imports.api.ReadFile;

/** Stores what a file says, for good: all of it in one transaction, together with the note that it is stored. */
@ApplicationScoped
public class Entry {

    private static final int TELL_EVERY = 100;

    @Inject
    private ImportRepository imports;
    @Inject
    private Audit audit;

    /** Stores every line but those to skip; the first that breaks a rule undoes them all. */
    @Transactional(TxType.REQUIRES_NEW)
    void of(UUID draft, ReadFile file, FileKind kind, Set<Integer> skipped, IntConsumer progress) {
        Tally tally = new Tally();
        List<Cells> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!skipped.contains(lines.get(i).number())) {
                tally.count(kind.store(new Line(lines.get(i))));
                kind.settle();
            }
            if (i % TELL_EVERY == 0) {
                progress.accept(i);
            }
        }
        imports.locked(draft).accepted(tally);
        imports.remove(imports.content(draft));
        audit.changed("imports", draft.toString(), "IMPORT_ACCEPTED", null);
    }
}
