package org.concord.assistance.internal.htcds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.api.CaseFileProblem;

/** Lines, problems and values as one text, to be locked. */
final class LineText {

    /** Found once: looking for it takes longer than writing a line. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private LineText() {
    }

    static String ofLines(List<CaseLine> lines) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (CaseLine line : lines) {
                json.writeStartObject().write("n", line.number());
                if (line.caseId() != null) {
                    json.write("i", line.caseId().toString());
                }
                json.writeStartObject("v");
                line.values().forEach(json::write);
                json.writeEnd().writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    static List<CaseLine> lines(String text) {
        return array(text).stream().map(JsonValue::asJsonObject).map(LineText::line).toList();
    }

    private static CaseLine line(JsonObject line) {
        String id = line.getString("i", null);
        return new CaseLine(line.getInt("n"), values(line.getJsonObject("v")), id == null ? null : UUID.fromString(id));
    }

    static String ofProblems(List<CaseFileProblem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (CaseFileProblem problem : problems) {
                json.writeStartObject().write("n", problem.line()).write("r", problem.rule());
                if (problem.column() != null) {
                    json.write("c", problem.column());
                }
                if (problem.value() != null) {
                    json.write("v", problem.value());
                }
                json.writeStartArray("d");
                problem.details().forEach(json::write);
                json.writeEnd().writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    static List<CaseFileProblem> problems(String text) {
        return array(text).stream().map(JsonValue::asJsonObject).map(problem -> new CaseFileProblem(problem.getInt("n"), problem.getString("c", null),
            problem.getString("v", null), problem.getString("r"),
            problem.getJsonArray("d").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())).toList();
    }

    static String ofValues(Map<String, String> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            values.forEach(json::write);
            json.writeEnd();
        }
        return text.toString();
    }

    static Map<String, String> values(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return values(reader.readObject());
        }
    }

    private static Map<String, String> values(JsonObject written) {
        Map<String, String> values = new LinkedHashMap<>();
        written.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        return values;
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
