package org.concord.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The colour of a constant's badge: good, note, warn or bad; plain where it needs no attention. One type may mean it otherwise: {@code Type.NAME}. */
@Named
@ApplicationScoped
public class Signs {

    private static final Map<String, String> LOOKS = Map.ofEntries(
        Map.entry("ACTIVE", "good"), Map.entry("VERIFIED", "good"), Map.entry("ADOPTED", "good"), Map.entry("PUBLISHED", "good"),
        Map.entry("REPORT_ADOPTED", "good"), Map.entry("HIGH", "good"), Map.entry("STATED", "good"), Map.entry("PRESENT", "good"),
        Map.entry("DONE", "note"), Map.entry("REMOTE", "note"), Map.entry("CONVENED", "note"), Map.entry("PLANNED", "note"),
        Map.entry("IN_SESSION", "note"), Map.entry("IN_PROGRESS", "note"), Map.entry("CIRCULATED", "note"), Map.entry("SEEN", "note"),
        Map.entry("WITHIN_COARSE_DATE", "note"), Map.entry("PROPOSED", "note"), Map.entry("MEDIUM", "note"),
        Map.entry("SUSPENDED", "warn"), Map.entry("POSTPONED", "warn"), Map.entry("UNCERTAIN", "warn"), Map.entry("UNVERIFIED", "warn"),
        Map.entry("NOT_KNOWN", "warn"), Map.entry("APOLOGIES", "warn"), Map.entry("CONFIDENTIAL", "warn"),
        Map.entry("POSTED", "good"), Map.entry("SUBMITTED", "note"), Map.entry("APPROVED", "note"), Map.entry("REVISION", "note"),
        Map.entry("REVISION_SUBMITTED", "note"), Map.entry("RETURNED", "warn"), Map.entry("SOFT_CLOSED", "warn"), Map.entry("OPEN", "good"),
        Map.entry("ACCEPTED", "good"), Map.entry("ON_TRACK", "note"), Map.entry("STARTED", "warn"), Map.entry("NOT_STARTED", "bad"),
        Map.entry("ISSUED", "good"), Map.entry("VALID", "good"), Map.entry("EXPIRED", "warn"), Map.entry("REVOKED", "bad"), Map.entry("UNKNOWN", "bad"),
        Map.entry("CertificateAnswer.SUPERSEDED", "warn"), Map.entry("SpaProgress.DONE", "good"), Map.entry("SENT", "good"), Map.entry("WAITING", "note"), Map.entry("SENDING", "note"), Map.entry("GIVEN_UP", "bad"),
        Map.entry("CANCELLED", "bad"), Map.entry("ABSENT", "bad"));

    /** The look of {@code constant}. */
    public String look(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        String own = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return LOOKS.getOrDefault(own, LOOKS.getOrDefault(constant.name(), ""));
    }
}
