package org.concord.membership.internal.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The sorts of record about which sources can be entered, named as on the wire, and the entities that keep them. */
final class Subjects {

    private static final Map<String, String> WITH_CODES = Map.of("participants", "Participant", "processes", "Process", "bodies", "Body");
    private static final Map<String, String> WITH_IDS = Map.ofEntries(
        Map.entry("memberships", "Membership"), Map.entry("body-memberships", "BodyMembership"), Map.entry("chair-seats", "ChairSeat"),
        Map.entry("chair-terms", "ChairTerm"), Map.entry("persons", "Person"), Map.entry("focal-points", "FocalPoint"),
        Map.entry("meetings", "Meeting"), Map.entry("documents", "Document"), Map.entry("decisions", "Decision"),
        Map.entry("action-items", "ActionItem"), Map.entry("joint-actions", "JointAction"));

    private Subjects() {
    }

    /** Their names. */
    static Set<String> names() {
        Map<String, String> all = new TreeMap<>(WITH_CODES);
        all.putAll(WITH_IDS);
        return all.keySet();
    }

    static String entity(String subject) {
        return WITH_CODES.getOrDefault(subject, WITH_IDS.get(subject));
    }

    /** What the entity is found by: a code, or an id where {@code written} is one. */
    static Optional<Object> key(String subject, String written) {
        if (WITH_CODES.containsKey(subject)) {
            return Optional.of(written);
        }
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
