package org.concord.assistance.internal.htcds;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import org.concord.assistance.api.HtcdsRule;
import org.concord.kernel.RuleBroken;

/** The columns of a file that the standard does not have: in an export one column of ours, as a JSON object. */
final class OtherColumns {

    private OtherColumns() {
    }

    static void put(Map<String, String> values) {
        JsonObjectBuilder others = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (name.startsWith(CaseLine.OTHER)) {
                others.add(name.substring(CaseLine.OTHER.length()), value);
            }
        });
        JsonObject written = others.build();
        if (!written.isEmpty()) {
            values.put(Standard.OTHER_COLUMNS, written.toString());
        }
    }

    static void take(Map<String, String> values) {
        String written = values.remove(Standard.OTHER_COLUMNS);
        if (written == null) {
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            reader.readObject().forEach((name, value) -> values.put(CaseLine.OTHER + name, ((JsonString) value).getString()));
        } catch (JsonException | ClassCastException unreadable) {
            throw RuleBroken.at(Standard.OTHER_COLUMNS, HtcdsRule.HTCDS_NOTE_UNREADABLE);
        }
    }
}
