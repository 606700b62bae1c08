package org.concord.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    public record Line(String name, Integer count, List<String> all, Map<String, String> names) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%x", "\t=1", "\uFEFF=1", " =1", "\u0000=1", "\r=1"})
    void whatASpreadsheetWouldCalculateBecomesText(String hostile) {
        assertEquals("'" + hostile, Cells.text(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Viet Nam", "2017-10", "a=b", "1 - 2", ""})
    void otherTextStaysAsItIs(String harmless) {
        assertEquals(harmless, Cells.text(harmless));
    }

    @Test
    void tableHasAHeadingAndALineARecord() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Tables.csv(Line.class, List.of(new Line("Lào, \"CHDCND\"", -5, List.of("a", "b"), Map.of("en", "x"))).iterator(), out);

        assertEquals("name,count,all,names\r\n\"Lào, \"\"CHDCND\"\"\",-5,a; b,en: x\r\n", out.toString(StandardCharsets.UTF_8));
    }
}
