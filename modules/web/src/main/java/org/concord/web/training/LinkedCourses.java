package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.membership.api.Countries;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseOffer;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.RunMode;
import org.concord.training.api.RunOffer;
import org.concord.training.api.SessionOffer;
import org.concord.training.api.SigningKeys;
import org.concord.web.page.Texts;
import org.concord.web.rest.Feeding;
import org.concord.web.rest.JsonText;

/**
 * Courses and their runs as search engines and other people's catalogues read them: {@code Course} and {@code CourseInstance} of schema.org, in JSON-LD.
 * Names of countries and topics are English, so that whoever asks gets the same. No {@code <} is in the text: it can stand in a page as it is.
 */
@RequestScoped
public class LinkedCourses {

    private static final String VOCABULARY = "https://schema.org";
    private static final String TYPE = "@type";
    private static final String NAME = "name";
    private static final String ORGANIZATION = "Organization";
    private static final Map<CourseLevel, String> LEVELS =
        Map.of(CourseLevel.BASIC, "Beginner", CourseLevel.INTERMEDIATE, "Intermediate", CourseLevel.ADVANCED, "Advanced");
    private static final Map<RunMode, String> MODES = Map.of(RunMode.ON_SITE, "onsite", RunMode.ONLINE, "online", RunMode.HYBRID, "blended");
    private static final Map<RunMode, String> ATTENDANCES = Map.of(RunMode.ON_SITE, "OfflineEventAttendanceMode", RunMode.ONLINE,
        "OnlineEventAttendanceMode", RunMode.HYBRID, "MixedEventAttendanceMode");

    @Inject
    private HttpServletRequest request;
    @Inject
    private Countries countries;
    @Inject
    private SigningKeys issuer;
    @Inject
    private Texts texts;

    /** Some courses in their order. */
    public String list(List<CourseOffer> courses) {
        return text(entry("ItemList", Map.of("numberOfItems", courses.size(), "itemListElement", courses.stream().map(this::brief).toList())));
    }

    /** A course with its runs. */
    public String course(CourseOffer course, List<RunOffer> runs) {
        Map<String, Object> described = brief(course);
        described.put("version", Integer.toString(course.curriculumVersion()));
        described.put("teaches", course.outcomes().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        described.put("coursePrerequisites", course.prerequisites().stream().map(code -> entry("Course", Map.of("courseCode", code, "url", address(code)))).toList());
        described.put("dateModified", course.publishedAt());
        described.put("hasCourseInstance", runs.stream().map(this::brief).toList());
        return text(described);
    }

    /** A run with how long it is taught. */
    public String run(RunOffer run, List<SessionOffer> programme) {
        Map<String, Object> described = brief(run);
        described.put("courseWorkload", Duration.ofMinutes(programme.stream().mapToInt(SessionOffer::minutes).sum()));
        described.put("about", entry("Course", Map.of("courseCode", run.code(), NAME, run.title(), "url", address(run.code()))));
        return text(described);
    }

    private Map<String, Object> brief(CourseOffer course) {
        Map<String, Object> described = entry("Course", Map.of());
        described.put("@id", address(course.code()));
        described.put("url", address(course.code()));
        described.put("courseCode", course.code());
        described.put(NAME, course.title());
        described.put("description", course.summary());
        described.put("educationalLevel", LEVELS.get(course.level()));
        described.put("availableLanguage", course.languages());
        described.put("about", course.topics().stream().map(this::topic).toList());
        described.put("provider", entry(ORGANIZATION, Map.of(NAME, issuer.issuerName())));
        return described;
    }

    private Map<String, Object> brief(RunOffer run) {
        Map<String, Object> described = entry("CourseInstance", Map.of());
        described.put("@id", address(run.id()));
        described.put("url", address(run.id()));
        described.put(NAME, run.title());
        described.put("startDate", run.firstDay());
        described.put("endDate", run.lastDay());
        described.put("eventStatus", VOCABULARY + "/EventScheduled");
        described.put("eventAttendanceMode", VOCABULARY + "/" + ATTENDANCES.get(run.mode()));
        described.put("courseMode", MODES.get(run.mode()));
        described.put("inLanguage", run.language());
        described.put("maximumAttendeeCapacity", run.capacity());
        described.put("organizer", entry(ORGANIZATION, Map.of(NAME, country(run.host()))));
        described.put("location", where(run));
        return described;
    }

    /** Where to take part online is for those who come; others learn of it on the run's page. */
    private List<Map<String, Object>> where(RunOffer run) {
        Map<String, Object> online = entry("VirtualLocation", Map.of("url", address(run.id())));
        if (run.mode() == RunMode.ONLINE) {
            return List.of(online);
        }
        Map<String, Object> town = entry("Place", Map.of(NAME, run.place(), "address",
            entry("PostalAddress", Map.of("addressLocality", run.place(), "addressCountry", run.country()))));
        return run.mode() == RunMode.HYBRID ? List.of(town, online) : List.of(town);
    }

    private Map<String, Object> topic(CourseTopic topic) {
        return entry("DefinedTerm", Map.of("termCode", topic.name(), NAME, texts.text(Texts.FALLBACK, "CourseTopic." + topic.name())));
    }

    private String country(String code) {
        return countries.names("en").getOrDefault(code, code);
    }

    /** Where everybody reads of a course. */
    private URI address(String code) {
        return Feeding.site(request).resolve("public/course?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    /** Where everybody reads of a run. */
    private URI address(UUID run) {
        return Feeding.site(request).resolve("public/course-run?id=" + run);
    }

    private static Map<String, Object> entry(String type, Map<String, Object> properties) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(TYPE, type);
        entry.putAll(properties);
        return entry;
    }

    private static String text(Map<String, Object> described) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", VOCABULARY);
        document.putAll(described);
        return new String(JsonText.of(document), StandardCharsets.UTF_8);
    }
}
