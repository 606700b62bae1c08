package org.concord.training.internal.certificate;

import static org.concord.training.api.CertificateKind.ACHIEVEMENT;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.concord.kernel.Sha256;
import org.concord.training.api.CertificateFacts;

/**
 * A certificate as other people's systems read it: an Open Badges 3.0 credential (1EdTech), which is a Verifiable Credential 2.0 (W3C), as the payload of a
 * JWT (section 8.2 of the former: its claims stand beside the credential's own properties).
 *
 * @param id of the certificate
 * @param number printed on it
 */
record OpenBadge(UUID id, String number, CertificateFacts facts, Instant issued) {

    private static final String SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final String TYPE = "type";
    private static final int SALT = 26;

    /** The payload to be signed, with the addresses of this site. */
    JsonObject payload(PublicSite site) {
        Instant from = issued.truncatedTo(ChronoUnit.SECONDS);
        JsonObject subject = subject(site);
        JsonObjectBuilder credential = Json.createObjectBuilder()
            .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2").add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
            .add("id", name())
            .add(TYPE, Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
            .add("name", facts.courseTitle())
            .add("issuer", issuer(site))
            .add("validFrom", from.toString())
            .add("awardedDate", from.toString())
            .add("credentialSubject", subject)
            .add("credentialStatus", Json.createObjectBuilder().add("id", site.revocations()).add(TYPE, "1EdTechRevocationList"))
            .add("credentialSchema", Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", SCHEMA).add(TYPE, "1EdTechJsonSchemaValidator2019")))
            .add("iss", site.issuerAddress())
            .add("jti", name())
            .add("nbf", from.getEpochSecond())
            .add("sub", subject.getString("id"));
        if (facts.validUntil() != null) {
            Instant end = facts.validUntil().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            credential.add("validUntil", end.toString()).add("exp", end.getEpochSecond());
        }
        return credential.build();
    }

    /** The issuer's profile. */
    static JsonObject issuer(PublicSite site) {
        return Json.createObjectBuilder()
            .add("id", site.issuerAddress()).add(TYPE, Json.createArrayBuilder().add("Profile")).add("name", site.issuer()).add("url", site.home()).build();
    }

    /**
     * The holder is known to others by this certificate only: no identifier joins one person's certificates. The name is there as a salted hash, because
     * what is signed and handed on can never be taken back: whoever is told a name can compare it, and nobody reads one.
     */
    private JsonObject subject(PublicSite site) {
        String salt = Letters.random(SALT);
        return Json.createObjectBuilder()
            .add("id", name() + "#holder")
            .add(TYPE, Json.createArrayBuilder().add("AchievementSubject"))
            .add("identifier", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add(TYPE, "IdentityObject").add("hashed", true).add("identityHash", "sha256$" + Sha256.hex(facts.holder() + salt)).add("salt", salt)
                .add("identityType", "name")))
            .add("activityStartDate", start(facts.firstDay()))
            .add("activityEndDate", start(facts.lastDay()))
            .add("licenseNumber", number)
            .add("achievement", achievement(site))
            .build();
    }

    private JsonObject achievement(PublicSite site) {
        boolean passed = facts.kind() == ACHIEVEMENT;
        String course = site.home() + "/public/courses?code=" + facts.courseCode() + "&curriculumVersion=" + facts.curriculumVersion();
        return Json.createObjectBuilder()
            .add("id", course + "#" + facts.kind().name().toLowerCase(Locale.ROOT))
            .add(TYPE, Json.createArrayBuilder().add("Achievement"))
            .add("achievementType", passed ? "Certificate" : "CertificateOfCompletion")
            .add("humanCode", facts.courseCode())
            .add("version", String.valueOf(facts.curriculumVersion()))
            .add("name", facts.courseTitle())
            .add("description", (passed ? "Passed" : "Attended") + " a course of " + facts.minutes() + " minutes.")
            .add("criteria", Json.createObjectBuilder().add("narrative", passed
                ? "Attended as much of the scheduled time as the course requires, and passed its assessment."
                : "Attended as much of the scheduled time as the course requires."))
            .build();
    }

    private String name() {
        return "urn:uuid:" + id;
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }
}
