package org.concord.acceptance.assistance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CountsDriver;
import org.concord.acceptance.driver.CountsDriver.Counted;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Official figures from a file, and our own beside them. The figures are invented. */
@Acceptance
class OfficialFiguresIT {

    private static final String HEADER = "participant,year,indicator,breakdown,figure,source,flagged\n";

    private final Api office;
    private final Counted some;

    OfficialFiguresIT(Api api, CountsDriver counts) {
        office = api.asSecretariat();
        some = counts.participant();
    }

    @Test
    void theLineThatGivesASmallCountAwayIsReportedWithItsReason() {
        JsonObject report = send(line("2015", "ALL", 500, "") + line("2015", "WOMEN", 400, "") + line("2015", "GIRLS", 95, "")).expect(201).json();

        JsonObject problem = report.getJsonArray("problems").getJsonObject(0);
        assertEquals(4, problem.getInt("line"));
        assertEquals("figure", problem.getString("column"));
        assertEquals("REST_IS_SMALL", problem.getString("rule"));
    }

    @Test
    void theLineThatAddsUpWronglyIsReportedWithItsReason() {
        JsonObject report = send(line("2014", "ALL", 500, "") + line("2014", "WOMEN", 400, "") + line("2014", "GIRLS", 120, "")).expect(201).json();

        assertEquals("PARTS_EXCEED_THE_WHOLE", report.getJsonArray("problems").getJsonObject(0).getString("rule"));
    }

    @Test
    void whatASourceSaysKnowinglyIsTakenAndFlagged() {
        Answer checked = send(line("2013", "ALL", 500, "") + line("2013", "WOMEN", 400, "") + line("2013", "GIRLS", 95, "yes")).expect(201);
        accept(checked);

        assertEquals(List.of(true, true, true), figures("2013").stream().map(row -> row.getBoolean("flagged")).toList());
    }

    @Test
    void aSourceIsAWebAddress() {
        JsonObject report = send("%s,2012,OFFICIALLY_RECORDED,ALL,500,=HYPERLINK(1),\n".formatted(some.code())).expect(201).json();

        assertEquals("SOURCE_NO_WEB_ADDRESS", report.getJsonArray("problems").getJsonObject(0).getString("rule"));
    }

    @Test
    void ourOwnPublishedCountStandsBesideIt() {
        String year = String.valueOf(LocalDate.now().getYear());
        some.open(13, "FEMININE", "ADULT");
        accept(send(line(year, "ALL", 20, "")).expect(201));
        assertEquals(false, figures(year).get(0).containsKey("computed") && !figures(year).get(0).isNull("computed"));

        some.publish(some.prepared("BY_YEAR")).expect(200);

        assertEquals(13, figures(year).get(0).getInt("computed"));
        assertEquals(-7, figures(year).get(0).getInt("difference"));
    }

    private String line(String year, String breakdown, int figure, String flagged) {
        return "%s,%s,OFFICIALLY_RECORDED,%s,%d,https://www.example.org/report,%s%n".formatted(some.code(), year, breakdown, figure, flagged);
    }

    private Answer send(String lines) {
        return office.send("POST", "/imports/official-figures", Map.of("Content-Type", "text/csv"), (HEADER + lines).getBytes(UTF_8));
    }

    private void accept(Answer checked) {
        office.post("/imports/" + checked.json().getString("id") + "/accept", null).expect(200);
    }

    private List<JsonObject> figures(String year) {
        return office.list("/official-figures", "participant", some.code(), "year", year).expect(200).rows();
    }
}
