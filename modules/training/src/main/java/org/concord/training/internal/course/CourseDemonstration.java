package org.concord.training.internal.course;

import static org.concord.training.api.CourseTopic.BORDER_SCREENING;
import static org.concord.training.api.CourseTopic.FINANCIAL_INVESTIGATION;
import static org.concord.training.api.CourseTopic.INVESTIGATION;
import static org.concord.training.api.CourseTopic.PROSECUTION;
import static org.concord.training.api.CourseTopic.TRAVEL_DOCUMENTS;
import static org.concord.training.api.CourseTopic.VICTIM_IDENTIFICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.concord.kernel.NaturalId;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.WriteCourse;
import org.concord.training.internal.seed.Demonstration;

/** A few invented courses, one of which asks for another before; each says that it is invented. */
@ApplicationScoped
class CourseDemonstration implements Demonstration {

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(EntityManager entities) {
        course(entities, new WriteCourse("DEMO-INTERVIEW", "Interviewing victims without harm (demonstration)", CourseLevel.BASIC, List.of("en", "vi", "th"),
            "How to speak with people who were trafficked, at the border and at a police station. Invented.",
            "Prepare a room and a first conversation\nAsk without harm\nKnow when to stop", List.of(), List.of(VICTIM_IDENTIFICATION, INVESTIGATION)));
        course(entities, new WriteCourse("DEMO-DOCUMENTS", "Recognising forged documents (demonstration)", CourseLevel.INTERMEDIATE, List.of("en", "th"),
            "Passports, visas and seals, under a lens and under ultraviolet light. Invented.", "Check a passport in three minutes\nWrite down what is wrong with it",
            List.of(), List.of(BORDER_SCREENING, TRAVEL_DOCUMENTS)));
        course(entities, new WriteCourse("DEMO-MONEY", "Following the money of trafficking (demonstration)", CourseLevel.ADVANCED, List.of("en"),
            "From a bank's notice to evidence that a court accepts. Invented.", "Ask a bank for the right records\nDraw a picture of who paid whom", List.of(),
            List.of(FINANCIAL_INVESTIGATION, PROSECUTION)));
        course(entities, new WriteCourse("DEMO-INTERVIEW-TEACH", "Teaching how to interview (demonstration)", CourseLevel.ADVANCED, List.of("en", "vi"),
            "For those who pass on what they learnt. Invented.", "Plan a day's course\nWatch others interview, and tell them what you saw",
            List.of("DEMO-INTERVIEW"), List.of(VICTIM_IDENTIFICATION)));
    }

    private void course(EntityManager entities, WriteCourse command) {
        Course course = new Course(NaturalId.of("courses", "demonstration", command.code()), command);
        course.publish(clock.instant());
        entities.persist(course);
    }
}
