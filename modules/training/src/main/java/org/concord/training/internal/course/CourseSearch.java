package org.concord.training.internal.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseRow;
import org.concord.training.api.TrainingRight;

/** Reads the catalogue; drafts exist only for those who write courses. */
@ApplicationScoped
class CourseSearch {

    private static final String ROW = """
        select new org.concord.training.api.CourseRow(c.id, c.code, c.curriculumVersion, c.title, c.level, c.languages, c.summary, c.outcomes,
        c.prerequisites, c.topics, c.state, c.publishedAt, c.version) from Course c""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<CourseRow> page(CourseCriteria criteria, Paging paging) {
        return seen()
            .where("c.code = :code", "code", criteria.code())
            .where("c.level = :level", "level", criteria.level())
            .where("c.state = :state", "state", criteria.state())
            .whereWord("c.languages", "language", criteria.language())
            .whereWord("c.topics", "topic", criteria.topic())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("title", "c.title")
            .sortedBy("code", "c.code")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<CourseRow> one(UUID id) {
        return seen().where("c.id = :id", "id", id).one();
    }

    private ListQuery<CourseRow> seen() {
        ListQuery<CourseRow> query = new ListQuery<>(entities, CourseRow.class, ROW);
        return access.may(TrainingRight.KEEP_COURSES) ? query : query.where("c.state <> DRAFT");
    }
}
