package org.concord.imports.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Files that come in. A file is checked first: each of its lines goes through the same rules as a form would, one after the other, so that
 * lines are also checked against each other; then all is undone, and a report says what each line would do. Nothing is stored before somebody
 * accepts the report, and then all of it or nothing.
 *
 * <p>Lines find the record they speak of by its id or code, else by what it is naturally known by, so that the same file twice changes
 * nothing. An empty cell, or a column left out, leaves what is stored.
 */
public interface Imports {

    /** The largest file, in bytes. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** The most lines of a file. */
    int MOST_LINES = 50_000;

    /** Files with more lines are checked and stored while the sender looks on: the report's state says how far it is. */
    int MOST_AT_ONCE = 1000;

    /** Checks a file. A file that cannot be read at all is refused; one with mistakes gets a report. */
    ImportReport check(UUID id, CheckFile command);

    /** The files not yet forgotten, those forgotten last first: one's own, and everybody's for those who keep accounts. */
    Page<ImportRow> search(ImportCriteria criteria, Paging paging);

    /** The report; empty when there is none, or when it has expired. */
    Optional<ImportReport> find(UUID id);

    /**
     * Stores what the report says, in one transaction; accepted twice it has one effect.
     *
     * @param skipRefused whether to store the other lines of a file with refused ones; otherwise these break
     *     {@link ImportRule#IMPORT_HAS_REFUSED_LINES}
     */
    ImportReport accept(UUID id, boolean skipRefused);

    /** Forgets a file that was not accepted. */
    void discard(UUID id);

    /** The names of the kinds of file that the caller may send, in order. */
    List<String> kinds();

    /** The columns of a kind of file, in the order of the template; none for one that is no table. */
    List<ImportColumn> columns(String kind);
}
