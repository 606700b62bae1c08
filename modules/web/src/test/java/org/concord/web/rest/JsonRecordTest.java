package org.concord.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecordTest {

    public enum Mood { CALM, BUSY }

    public record Guest(String name, int seats) {
    }

    public record Speech(@NotNull String title, @NotNull LocalDate day, String place) {
    }

    public record Party(UUID id, String title, PartialDate from, LocalDate day, Mood mood, Boolean open, BigDecimal cost, List<Guest> guests,
            Map<String, String> names) {
    }

    private static final Party PARTY = new Party(new UUID(1, 2), "Họp \"kín\" <b>\n", PartialDate.parse("2017-10"), LocalDate.of(2017, 10, 13),
        Mood.BUSY, true, new BigDecimal("12.50"), List.of(new Guest("Lan Example", 2)), Map.of("vi", "Tiệc"));

    @Test
    void isReadAsItWasWritten() {
        assertEquals(PARTY, JsonRecord.read(JsonText.of(PARTY), Party.class));
    }

    @Test
    void writesEveryComponentUnderItsName() {
        String json = new String(JsonText.of(List.of(new Guest("a", 1), new Guest(null, 2))), StandardCharsets.UTF_8);

        assertEquals("[{\"name\":\"a\",\"seats\":1},{\"name\":null,\"seats\":2}]", json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"titel":"x"}                  | titel           | UNKNOWN_FIELD
        {"from":"2017-02-30"}          | from            | DATE_DOES_NOT_EXIST
        {"day":"2017-02-30"}           | day             | DATE_DOES_NOT_EXIST
        {"mood":"SLEEPY"}              | mood            | NOT_ONE_OF
        {"id":"7"}                     | id              | NOT_ONE_OF
        {"title":7}                    | title           | NOT_TEXT
        {"title":"a\\u0000b"}          | title           | NOT_TEXT
        {"day":"+10000-01-01"}         | day             | DATE_DOES_NOT_EXIST
        {"open":"yes"}                 | open            | NOT_TEXT
        {"guests":[{"name":"a","seats":"2"}]} | guests[0].seats | NOT_A_NUMBER
        {"guests":[{"name":"a"}]}      | guests[0].seats | REQUIRED
        {"guests":[{"name":"a","seats":1e30}]} | guests[0].seats | NOT_A_NUMBER
        {"guests":{}}                  | guests          | NOT_TEXT
        """)
    void whatIsWrongIsNamedWhereItIs(String json, String field, KernelRule rule) {
        RuleBroken broken = assertThrows(RuleBroken.class, () -> read(json));

        assertEquals(field, broken.field());
        assertEquals(rule, broken.rule());
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        RulesBroken broken = assertThrows(RulesBroken.class, () -> read("{\"from\":\"x\",\"mood\":\"y\",\"z\":1}"));

        assertEquals(List.of("z", "from", "mood"), broken.all().stream().map(RuleBroken::field).toList());
    }

    @Test
    void whatMustBeGivenIsToldWithWhatCannotBeRead() {
        byte[] body = "{\"title\":\" \",\"place\":7,\"z\":1}".getBytes(StandardCharsets.UTF_8);

        RulesBroken broken = assertThrows(RulesBroken.class, () -> JsonRecord.read(body, Speech.class));

        assertEquals(List.of("UNKNOWN_FIELD at z[z]", "REQUIRED at title[]", "REQUIRED at day[]", "NOT_TEXT at place[7]"),
            broken.all().stream().map(RuleBroken::getMessage).toList());
    }

    @Test
    void anEmptyBodyIsToldEverythingThatMustBeGiven() {
        RulesBroken broken = assertThrows(RulesBroken.class, () -> JsonRecord.read(new byte[0], Speech.class));

        assertEquals(List.of("title", "day"), broken.all().stream().map(RuleBroken::field).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"title":
        []
        nonsense
        {"title":"a","title":"b"}
        {"title":"a"} {"title":"b"}
        {"title":"a"}}
        {"title":"a"} and more
        """)
    void whatIsNoJsonObjectIsUnreadable(String json) {
        assertEquals(KernelRule.UNREADABLE, assertThrows(RuleBroken.class, () -> read(json)).rule());
    }

    @Test
    void whiteSpaceMayStandAroundIt() {
        assertEquals("a", read(" \n{\"title\":\"a\"}\r\n\t ").title());
    }

    @Test
    void otherEncodingIsUnreadable() {
        byte[] latin1 = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(KernelRule.UNREADABLE, assertThrows(RuleBroken.class, () -> JsonRecord.read(latin1, Party.class)).rule());
    }

    private static Party read(String json) {
        return JsonRecord.read(json.getBytes(StandardCharsets.UTF_8), Party.class);
    }
}
