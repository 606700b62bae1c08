package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What everybody may know of courses, signed in or not: those that are published, and their runs that are published and not over. It names nobody, and
 * keeps to itself the addresses at which people take part online. Days are counted in UTC.
 */
public interface Catalogue {

    /** The most runs that are told at once. */
    int MOST_RUNS = 100;

    /** Published courses, by title. */
    Page<CourseOffer> courses(CatalogueCriteria criteria, Paging paging);

    /** The published version of a course. */
    Optional<CourseOffer> course(String code);

    /** The runs of a course that are coming or under way, whichever version they teach, by their first day. */
    List<RunOffer> runs(String code);

    /** One of them. */
    Optional<RunOffer> run(UUID id);

    /** What is on the programme of one of them; nothing for any other. */
    List<SessionOffer> programme(UUID run);

    /** The runs that are coming or under way, those that were announced or changed last first. */
    List<RunOffer> latest();
}
