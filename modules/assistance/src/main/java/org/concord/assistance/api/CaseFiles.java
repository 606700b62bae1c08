package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Cases that come in as files of the Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified. A file is checked first, and nothing is stored
 * but its lines, locked with a key that is destroyed when they are cases or forgotten. When somebody accepts it, each line without mistakes becomes a case:
 * what it says in codes as its facts, whom it is about in the vault, and all of it beside, locked with the key of the case. A line that came before,
 * in whichever file, makes no case twice: a file is mended and sent again as a whole.
 */
public interface CaseFiles {

    /** Checks a file. One that cannot be read at all is refused; one with mistakes is answered with how many there are. */
    void check(UUID id, CheckCaseFile command);

    /** Files whose cases the caller may see, the latest first. */
    Page<CaseFileRow> search(CaseFileCriteria criteria, Paging paging);

    /** One file. */
    Optional<CaseFileRow> find(UUID id);

    /** What is wrong in it, line by line; none when that is forgotten. */
    Page<CaseFileProblem> problems(UUID id, Paging paging);

    /**
     * Lets its lines become cases, while nobody waits. Accepted twice it has one effect.
     *
     * @param skipRefused whether to leave out lines with mistakes; otherwise these break {@link HtcdsRule#CASE_LINES_REFUSED}
     */
    void accept(UUID id, boolean skipRefused);

    /** Destroys the lines of a file that was not accepted. */
    void discard(UUID id);
}
