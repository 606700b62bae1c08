package org.concord.training.internal.course;

import static org.concord.training.api.CourseState.DRAFT;
import static org.concord.training.api.CourseState.PUBLISHED;
import static org.concord.training.api.CourseState.RETIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.Codes;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Words;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseState;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.TrainingRule;
import org.concord.training.api.WriteCourse;
import org.concord.training.internal.Languages;

/** A version of a course: drafted, published, retired. What is published is what people were taught, and never changes. */
@Entity
@Table(schema = "training", name = "course")
public class Course {

    private static final String PREREQUISITES = "prerequisites";
    private static final int MOST_PREREQUISITES = 9;

    @Id
    private UUID id;
    private String code;
    @Column(name = "curriculum_version")
    private int curriculumVersion;
    private String title;
    @Enumerated(EnumType.STRING)
    private CourseLevel level;
    private String languages;
    private String summary;
    private String outcomes;
    private String prerequisites;
    private String topics;
    @Enumerated(EnumType.STRING)
    private CourseState state;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Course() {
    }

    /** The first version of a course. */
    public Course(UUID id, WriteCourse command) {
        this.id = id;
        code = Codes.checked("code", command.code());
        curriculumVersion = 1;
        state = DRAFT;
        describe(command);
    }

    private Course(UUID id, Course before) {
        this.id = id;
        code = before.code;
        curriculumVersion = before.curriculumVersion + 1;
        state = DRAFT;
        title = before.title;
        level = before.level;
        languages = before.languages;
        summary = before.summary;
        outcomes = before.outcomes;
        prerequisites = before.prerequisites;
        topics = before.topics;
        searchText = before.searchText;
    }

    /** Says it otherwise, while it is written. */
    public void change(WriteCourse command) {
        mustBe(DRAFT);
        if (command.code() != null && !command.code().equals(code)) {
            throw RuleBroken.at("code", KernelRule.NOT_ONE_OF, command.code(), code);
        }
        describe(command);
    }

    private void describe(WriteCourse command) {
        title = Text.required("title", command.title(), 300);
        level = Required.value("level", command.level());
        languages = Languages.joined("languages", command.languages());
        summary = Text.required("summary", command.summary(), 4000);
        outcomes = Text.required("outcomes", command.outcomes(), 4000);
        prerequisites = required(command.prerequisites());
        topics = Words.codes(command.topics());
        searchText = Text.folded(code + " " + title + " " + summary);
    }

    private String required(List<String> codes) {
        List<String> named = Objects.requireNonNullElse(codes, List.<String>of());
        if (named.size() > MOST_PREREQUISITES) {
            throw RuleBroken.at(PREREQUISITES, KernelRule.TOO_LARGE, MOST_PREREQUISITES);
        }
        String joined = Words.joined(named.stream().map(one -> Codes.checked(PREREQUISITES, one)));
        if (Words.of(joined).contains(code)) {
            throw RuleBroken.at(PREREQUISITES, TrainingRule.PREREQUISITE_OF_ITSELF, code);
        }
        return joined;
    }

    /** Opens it to the catalogue, for good as it is. */
    public void publish(Instant now) {
        mustBe(DRAFT);
        state = PUBLISHED;
        publishedAt = now;
    }

    /** Takes it out of the catalogue; what was held of it stays. */
    public void retire() {
        mustBe(PUBLISHED);
        state = RETIRED;
    }

    /** The version after this one, as a copy that can be changed. */
    public Course revision(UUID next) {
        if (state == DRAFT) {
            throw new RuleBroken(TrainingRule.COURSE_STATE_FORBIDS, state);
        }
        return new Course(next, this);
    }

    private void mustBe(CourseState needed) {
        if (state != needed) {
            throw new RuleBroken(TrainingRule.COURSE_STATE_FORBIDS, state);
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String languages() {
        return languages;
    }

    public CourseState state() {
        return state;
    }

    int curriculumVersion() {
        return curriculumVersion;
    }

    /** Codes of the courses to be completed before. */
    public List<String> prerequisites() {
        return Words.of(prerequisites);
    }

    List<CourseTopic> topics() {
        return Words.of(CourseTopic.class, topics);
    }

    public long version() {
        return version;
    }
}
