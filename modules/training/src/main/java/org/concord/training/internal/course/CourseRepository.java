package org.concord.training.internal.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.api.CourseState;
import org.concord.training.api.TrainingRule;

@ApplicationScoped
class CourseRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    /** Adds a version, which its course may not have already. */
    void add(Course course) {
        boolean taken = !entities.createQuery("select c.id from Course c where c.code = :code and c.curriculumVersion = :number", UUID.class)
            .setParameter("code", course.code())
            .setParameter("number", course.curriculumVersion())
            .getResultList().isEmpty();
        if (taken) {
            throw RuleBroken.at("code", TrainingRule.COURSE_VERSION_TAKEN, course.code(), course.curriculumVersion());
        }
        entities.persist(course);
    }

    Optional<Course> lock(UUID id) {
        return Optional.ofNullable(entities.find(Course.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The published version of a course, for the time of the transaction nobody else's to change. */
    Optional<Course> lockPublished(String code) {
        return entities.createQuery("select c from Course c where c.code = :code and c.state = :state", Course.class)
            .setParameter("code", code)
            .setParameter("state", CourseState.PUBLISHED)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList().stream().findFirst();
    }

    /** Those of these codes that the catalogue has. */
    List<String> known(List<String> codes) {
        return codes.isEmpty() ? List.of()
            : Among.query(entities, "select distinct c.code from Course c where c.code in (:codes)", String.class, Map.of("codes", codes)).getResultList();
    }
}
