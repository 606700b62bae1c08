package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Finding out, at a border or in a shelter, whether somebody may have been trafficked. SCREENING_DRAFT, SCREENING_EVALUATED, SCREENING_SUPERSEDED: an
 * evaluated one never changes, and is corrected by another. Nobody is named; whoever was found gets a {@linkplain Cases case}.
 */
public interface Screenings {

    /** Screenings that the caller may see, the latest first. */
    Page<ScreeningRow> search(ScreeningCriteria criteria, Paging paging);

    /** One screening. */
    Optional<ScreeningRow> find(UUID id);

    /** What it finds, or would find as it is filled in now, and why. */
    Finding finding(UUID id);

    /** Begins one with what is known so far. */
    void begin(UUID id, Screen command);

    /** Fills it in further, all of it anew. */
    void change(UUID id, long version, Screen command);

    /** Evaluates it, once and for good. */
    void evaluate(UUID id, long version);

    /** Begins another that corrects it, with the same answers to put right. */
    void correct(UUID id, UUID correction);

    /** Opens a case for the person, with the facts of the screening. */
    void openCase(UUID id, long version, UUID caseId);

    /** The lists of indicators there are, the one that is asked now first. */
    List<IndicatorListRow> lists();

    /** The indicators of a list in their order, worded in a language. */
    List<ScreeningIndicatorRow> indicators(String list, String language);
}
