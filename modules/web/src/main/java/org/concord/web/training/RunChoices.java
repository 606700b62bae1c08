package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Paging;
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseRow;
import org.concord.training.api.CourseState;
import org.concord.training.api.Courses;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.Trainers;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;
import org.concord.web.page.Typed;

/** What fields and filters of runs let people choose from. */
@Named
@RequestScoped
public class RunChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Courses courses;
    @Inject
    private Programmes programmes;
    @Inject
    private Trainers teachers;
    @Inject
    private Access access;
    @Inject
    private Say say;

    private final Once<Map<String, String>> published = new Once<>(() -> Options.inOrder(
        courses.search(new CourseCriteria(null, null, CourseState.PUBLISHED, null, null, null), ALL).rows().stream(), course -> course.id().toString(),
        RunChoices::called));
    private final Once<Map<String, String>> activities = new Once<>(() -> !access.may(ActionPlanRight.READ_PLANS) ? Map.of() : Options.inOrder(
        programmes.activities(new ActivityCriteria(null, null, null, null), ALL).rows().stream(), activity -> activity.id().toString(),
        activity -> activity.code() + " " + activity.title()));

    private final Once<Map<String, String>> trainers = new Once<>(() -> !access.may(TrainingRight.SEE_OFFICERS) ? Map.of() : Options.inOrder(
        teachers.search(new TrainerCriteria(null, null, null, null, null), ALL).rows().stream().filter(trainer -> !trainer.anonymised()),
        trainer -> trainer.id().toString(), trainer -> Options.person(trainer.familyName(), trainer.givenName())));

    /** The courses that can be held, and the one that was chosen before, though it may be retired since. */
    public Map<String, String> courses(Object chosen) {
        Map<String, String> choices = new LinkedHashMap<>(published.get());
        UUID before = chosen == null ? null : Typed.as(UUID.class, "course", chosen.toString());
        if (before != null && !choices.containsKey(before.toString())) {
            courses.find(before).ifPresent(course -> choices.put(before.toString(), called(course)));
        }
        return choices;
    }

    /** Activities of the plans the reader sees, if any. */
    public Map<String, String> getActivities() {
        return activities.get();
    }

    /** The trainers, for those who may know who trains. */
    public Map<String, String> getTrainers() {
        return trainers.get();
    }

    /** The constants of an enum of training's api, by its simple name. */
    public Map<String, String> of(String type) throws ClassNotFoundException {
        return Options.constants(Class.forName("org.concord.training.api." + type), say);
    }

    private static String called(CourseRow course) {
        return course.code() + " · " + course.title();
    }
}
