package org.concord.acceptance.driver;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.concord.acceptance.running.RunningConcord;

/** Documents as the secretariat drafts and adopts them. */
public final class DocumentsDriver {

    private final Api secretariat;

    public DocumentsDriver(RunningConcord concord) {
        secretariat = new Api(concord).asSecretariat();
    }

    /** A draft of a meeting, without a text; its id. */
    public String draft(String meeting, String kind) {
        return secretariat.post("/documents", Fields.of("kind", kind, "title", "Document of a test", "meeting", meeting, "confidentiality", "PUBLIC"))
            .expect(201).json().getString("id");
    }

    /** An adopted report of a meeting; its id. */
    public String adoptedReport(String meeting) {
        String report = draft(meeting, "REPORT");
        addText(report, "en", "What was said.").expect(204);
        step(report, "adopt").expect(200);
        return report;
    }

    /** The text of a document in one language. */
    public Answer addText(String document, String language, String text) {
        return addFile(document, language, "text.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as any file, with headers beside its type. */
    public Answer addFile(String document, String language, String fileName, String type, byte[] content, String... headers) {
        Map<String, String> all = new HashMap<>(Map.of("Content-Type", type));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        String path = "/documents/" + document + "/versions/" + Invented.id() + "?language=" + language + "&fileName=" + encoded(fileName);
        return secretariat.send("PUT", path, all, content);
    }

    /** What leads it on: circulate, adopt, publish. */
    public Answer step(String document, String verb) {
        return secretariat.step("/documents/" + document, verb, null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
