package org.concord.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void longLinesAreFoldedAt75OctetsAndNeverWithinACharacter() {
        String title = "Hội nghị 🕊️ về chống buôn bán người ".repeat(20);

        String written = new ContentLines().text("SUMMARY", title).toString();

        for (String line : written.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("SUMMARY:" + title + "\r\n", written.replace("\r\n ", ""));
    }

    @Test
    void charactersOfTheFormatAreEscapedInText() {
        String written = new ContentLines().text("SUMMARY", "a,b;c\\d\r\ne\nf").toString();

        assertEquals("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\r\n", written);
    }

    @Test
    void textCannotBeginALineOfItsOwn() {
        String written = new ContentLines().text("SUMMARY", "x\u0085ATTENDEE:y\u2028ATTENDEE:z\u000bATTENDEE\u0000").toString();

        assertEquals(1, written.split("\r\n").length);
        assertEquals("SUMMARY:x\\nATTENDEE:y\\nATTENDEE:z\\nATTENDEE \r\n", written);
    }
}
