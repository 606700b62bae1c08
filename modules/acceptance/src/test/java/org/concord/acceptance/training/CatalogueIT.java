package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a stranger reads of courses, as a page and as data. */
@Acceptance
class CatalogueIT {

    private static final Map<String, String> DATA = Map.of("Accept", "application/ld+json");
    private static final Map<String, String> PAGE = Map.of("Accept", "text/html", "Accept-Language", "en");
    private static final String HOSTILE = "Courts </script><script>alert(1)</script> & \"quotes\" \u2028 (invented)";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Http stranger;
    private final TrainingDriver training;
    private final Api trainer;

    CatalogueIT(Http http, TrainingDriver training) {
        stranger = http;
        this.training = training;
        trainer = training.trainer();
    }

    @Test
    void strangerReadsAPublishedCourseAndItsComingRunWithoutAnybodysName() {
        String run = training.published("mode", "HYBRID", "link", "https://meet.example.org/secret-room");
        training.confirmed(run, "VN");
        JsonObject planned = trainer.get(run).json();

        JsonObject course = course(planned.getString("code"));
        JsonObject instance = course.getJsonArray("hasCourseInstance").getJsonObject(0);
        JsonObject described = stranger.get(address(run), DATA).expect(200).json();
        String page = stranger.get(address(run), PAGE).expect(200).text();

        assertEquals(List.of("https://schema.org", "Course", "Interviewing without harm (invented)", "Beginner"),
            List.of(course.getString("@context"), course.getString("@type"), course.getString("name"), course.getString("educationalLevel")));
        assertEquals(List.of("CourseInstance", planned.getString("firstDay"), "blended", "https://schema.org/MixedEventAttendanceMode"),
            List.of(instance.getString("@type"), instance.getString("startDate"), instance.getString("courseMode"), instance.getString("eventAttendanceMode")));
        assertEquals("TH", described.getJsonArray("location").getJsonObject(0).getJsonObject("address").getString("addressCountry"));
        assertEquals("PT3H", described.getString("courseWorkload"));
        assertTrue(instance.getString("url").endsWith(address(run)), instance::toString);
        assertTrue(page.contains("How to ask"), page);
        for (String told : List.of(page, described.toString(), course.toString(), feed().text(), stranger.get("/public/courses", PAGE).text())) {
            assertFalse(told.contains("secret-room") || told.contains("Example") || told.contains("Room 1"), told);
        }
    }

    @Test
    void pageHoldsTheSameDataAsIsGivenToPrograms() {
        String code = training.courseCode();

        assertEquals(course(code), embedded("/public/course?code=" + code));
    }

    @Test
    void titleThatEndsAScriptStaysText() {
        String id = Invented.id();
        String code = Invented.code();
        trainer.put("/courses/" + id, Fields.of("code", code, "title", HOSTILE, "level", "BASIC", "languages", List.of("en"), "summary", HOSTILE, "outcomes",
            "Less <!-- harm", "prerequisites", List.of())).expect(201);
        trainer.post("/courses/" + id + "/publish", null, "If-Match", "\"0\"").expect(200);

        assertEquals(HOSTILE, embedded("/public/course?code=" + code).getString("name"));
        assertFalse(stranger.get("/public/course?code=" + code, PAGE).text().contains("<script>alert"));
        assertEquals(HOSTILE, items("q", code).getJsonObject(0).getString("name"));
    }

    @Test
    void searchAndFiltersFindTheCourseByItsWordsAndByWhatOneRunAnswers() {
        String run = training.published("country", "LA", "place", "Vientiane");
        String code = trainer.get(run).json().getString("code");

        assertEquals(1, items("q", code.toLowerCase(), "level", "BASIC", "language", "vi", "country", "LA", "mode", "ON_SITE", "from", TrainingDriver.day(32),
            "to", TrainingDriver.day(30)).size());
        for (String[] other : List.of(new String[] {"level", "ADVANCED"}, new String[] {"language", "th"}, new String[] {"country", "VN"},
            new String[] {"mode", "ONLINE"}, new String[] {"from", TrainingDriver.day(33)}, new String[] {"to", TrainingDriver.day(29)})) {
            assertEquals(0, items("q", code, other[0], other[1]).size(), other[0]);
        }
        stranger.get("/public/courses?level=HIGH", DATA).expectProblem(422);
    }

    @Test
    void topicsOfACourseAreReadAndFindIt() {
        String id = Invented.id();
        String code = Invented.code();
        trainer.put("/courses/" + id, Fields.of("code", code, "title", "Ledgers (invented)", "level", "BASIC", "languages", List.of("en"), "summary",
            "A test", "outcomes", "Read a ledger", "prerequisites", List.of(), "topics", List.of("PROSECUTION", "FINANCIAL_INVESTIGATION"))).expect(201);
        trainer.post("/courses/" + id + "/publish", null, "If-Match", "\"0\"").expect(200);

        JsonObject topic = course(code).getJsonArray("about").getJsonObject(0);
        assertEquals(List.of("DefinedTerm", "FINANCIAL_INVESTIGATION", "Financial investigation"),
            List.of(topic.getString("@type"), topic.getString("termCode"), topic.getString("name")));
        assertTrue(stranger.get("/public/course?code=" + code, PAGE).expect(200).text().contains("Financial investigation, Prosecution"));
        assertEquals(1, items("q", code, "topic", "PROSECUTION").size());
        assertEquals(0, items("q", code, "topic", "INVESTIGATION").size());
        stranger.get("/public/courses?topic=MONEY", DATA).expectProblem(422);
        String withoutTopics = training.courseCode();
        assertEquals(0, course(withoutTopics).getJsonArray("about").size());
        assertEquals(course(withoutTopics), embedded("/public/course?code=" + withoutTopics));
    }

    @Test
    void whatIsNotPublishedOrIsOverIsNotThere() {
        String draft = training.draft();
        String cancelled = training.published();
        training.step(cancelled, "cancel", Fields.of("reason", "A test")).expect(200);
        String over = training.published();
        training.held(over, 60);
        String ofRetired = training.published();
        JsonObject course = trainer.get("/courses/" + trainer.get(ofRetired).json().getString("course")).json();
        trainer.step("/courses/" + course.getString("id"), "retire", null).expect(200);

        for (String run : List.of(draft, cancelled, over, ofRetired, "/course-runs/" + Invented.id())) {
            stranger.get(address(run), DATA).expectProblem(404, "NOT_FOUND");
            stranger.get(address(run), PAGE).expect(404);
            assertFalse(feed().text().contains(id(run)), run);
        }
        stranger.get("/public/course?code=" + course.getString("code"), DATA).expectProblem(404, "NOT_FOUND");
        stranger.get("/public/course?code=NOSUCH", PAGE).expect(404);
    }

    @Test
    void dataAreKeptForAWhileAndFetchedAgainOnlyWhenChanged() {
        String run = training.published();
        Answer first = stranger.get(address(run), DATA).expect(200);

        stranger.get(address(run), Map.of("Accept", "application/ld+json", "If-None-Match", first.etag())).expect(304);
        training.change(run, "capacity", 21).expect(200);
        Answer second = stranger.get(address(run), Map.of("Accept", "application/ld+json", "If-None-Match", first.etag())).expect(200);

        assertEquals(21, second.json().getInt("maximumAttendeeCapacity"));
        assertEquals(List.of("public, max-age=300", "Accept", "application/ld+json"), List.of(first.header("Cache-Control"), first.header("Vary"), first.type()));
    }

    @Test
    void feedTellsOfAComingRunInTheLanguageAskedFor() throws Exception {
        String run = training.published();
        DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        Answer answer = feed();
        Element feed = reader.newDocumentBuilder().parse(new ByteArrayInputStream(answer.response().body())).getDocumentElement();
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");

        assertEquals("application/atom+xml", answer.type());
        Element entry = IntStream.range(0, entries.getLength()).mapToObj(each -> (Element) entries.item(each))
            .filter(one -> text(one, "id").equals("urn:uuid:" + id(run))).findFirst().orElseThrow();
        assertTrue(text(entry, "content").contains("Bangkok, Thái Lan"), text(entry, "content"));
        assertTrue(text(feed, "updated").compareTo(text(entry, "updated")) >= 0);
        stranger.get("/public/courses.atom?lang=vi", Map.of("If-None-Match", answer.etag())).expect(304);
    }

    private Answer feed() {
        return stranger.get("/public/courses.atom?lang=vi").expect(200);
    }

    private JsonObject course(String code) {
        return stranger.get("/public/course?code=" + code, DATA).expect(200).json();
    }

    private JsonArray items(String... question) {
        StringBuilder address = new StringBuilder("/public/courses?");
        for (int i = 0; i < question.length; i += 2) {
            address.append(question[i]).append('=').append(URLEncoder.encode(question[i + 1], StandardCharsets.UTF_8)).append('&');
        }
        return stranger.get(address.toString(), DATA).expect(200).json().getJsonArray("itemListElement");
    }

    /** What a program reads in the page that people read. */
    private JsonObject embedded(String address) {
        String page = stranger.get(address, PAGE).expect(200).text();
        String data = page.replaceFirst("(?s).*<script type=\"application/ld\\+json\"[^>]*>", "").replaceFirst("(?s)</script>.*", "");
        return Json.createReader(new StringReader(data)).readObject();
    }

    private static String address(String run) {
        return "/public/course-run?id=" + id(run);
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
