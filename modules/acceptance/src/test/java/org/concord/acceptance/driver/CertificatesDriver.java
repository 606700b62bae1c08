package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.running.RunningConcord;

/** Certificates, as the secretariat keeps them and as strangers check them. */
public final class CertificatesDriver {

    private final Api office;
    private final Http stranger;

    public CertificatesDriver(RunningConcord concord) {
        office = new Api(concord).asSecretariat();
        stranger = new Http(concord);
    }

    /** What a certificate of an invented officer of Viet Nam states; names and values in turn say otherwise. */
    public static JsonObject facts(Object... otherwise) {
        return Fields.with(Fields.of("kind", "ACHIEVEMENT", "participant", "VN", "holder", "Đỗ Thị Example", "showsName", false, "courseCode", "TIP-INTERVIEW",
            "curriculumVersion", 2, "courseTitle", "Kỹ năng phỏng vấn (invented)", "firstDay", "2025-11-17", "lastDay", "2025-11-21", "minutes", 630,
            "validUntil", "2099-12-31"), otherwise);
    }

    public JsonObject issued(Object... otherwise) {
        return office.post("/certificates", facts(otherwise)).expect(201).json();
    }

    /** A step of a certificate's life, with a reason where one is asked for. */
    public Answer step(JsonObject certificate, String verb) {
        return office.step("/certificates/" + certificate.getString("id"), verb, verb.equals("reinstate") ? null : Fields.of("reason", "A test"));
    }

    public Answer superseded(JsonObject certificate, Object... put) {
        return office.post("/certificates/" + certificate.getString("id") + "/supersede",
            Fields.with(Fields.of("holder", "Đỗ Thị Example", "showsName", true, "reason", "A test"), put));
    }

    /** The path printed on the certificate. */
    public static String path(JsonObject certificate) {
        return URI.create(certificate.getString("address")).getPath();
    }

    /** What a program without an account is told. */
    public Answer check(JsonObject certificate, String... question) {
        return stranger.get(path(certificate) + String.join("", List.of(question)), Map.of("Accept", "application/json"));
    }
}
