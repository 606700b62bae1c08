package org.concord.membership.internal.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.Period;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;
import org.junit.jupiter.api.Test;

/** The public facts are whole: as many as were collected, each with a source, none against the rules, none about nothing. */
class SeedFilesTest {

    private static final List<SeedRow> CLAIMS = SeedFile.read(SeedFilesTest.class, "seed/claims.csv");

    @Test
    void nothingThatWasCollectedIsMissing() {
        assertEquals(53, SeedFile.read(SeedFilesTest.class, "seed/meetings.csv").size());
        assertEquals(17, SeedFile.read(SeedFilesTest.class, "seed/documents.csv").size() + SeedFile.read(SeedFilesTest.class, "seed/joint-actions.csv").size());
        assertEquals(32, SeedFile.read(SeedFilesTest.class, "seed/chair-terms.csv").size());
        assertEquals(15, SeedFile.read(SeedFilesTest.class, "seed/bodies.csv").size());
    }

    @Test
    void baliHasFortyFiveMembersAndFourOrganisationsAndCommitSix() {
        Map<String, String> kinds = SeedFile.read(SeedFilesTest.class, "seed/participants.csv").stream()
            .collect(Collectors.toMap(row -> row.text("code"), row -> row.text("kind")));
        Map<String, Long> members = SeedFile.read(SeedFilesTest.class, "seed/memberships.csv").stream()
            .filter(row -> row.text("role").equals("MEMBER"))
            .map(row -> row.text("process") + (kinds.get(row.text("participant")).equals("ORGANISATION") ? " organisations" : ""))
            .collect(groupingBy(name -> name, counting()));

        assertEquals(Map.of("BALI", 45L, "BALI organisations", 4L, "COMMIT", 6L), members);
    }

    @Test
    void adHocGroupHasSixteenStates() {
        long states = SeedFile.read(SeedFilesTest.class, "seed/body-memberships.csv").stream()
            .filter(row -> row.text("body").equals("BP-AHG") && row.text("role").equals("MEMBER") && row.text("participant").length() == 2)
            .count();

        assertEquals(16, states);
    }

    @Test
    void termsOnOneSeatDoNotOverlap() {
        Map<String, List<Period>> seats = SeedFile.read(SeedFilesTest.class, "seed/chair-terms.csv").stream().collect(groupingBy(
            row -> row.text("body") + "/" + row.text("seat"),
            Collectors.mapping(row -> new Period(row.date("from"), row.date("to")), Collectors.toList())));

        seats.forEach((seat, terms) -> terms.forEach(one -> assertTrue(
            terms.stream().filter(other -> other != one).noneMatch(one::overlaps), seat)));
    }

    @Test
    void everyRecordSaysWhoSaysSo() {
        Stream.of("memberships.csv", "bodies.csv", "body-memberships.csv", "chair-terms.csv", "persons.csv", "processes.csv", "claims.csv")
            .forEach(file -> SeedFile.read(SeedFilesTest.class, "seed/" + file).forEach(row -> assertNotNull(row.text("source"), file)));
        Set<String> sourced = CLAIMS.stream().map(row -> row.text("subject") + "/" + row.text("key")).collect(Collectors.toSet());
        Stream.of("meetings", "documents", "joint-actions").forEach(subject -> SeedFile.read(SeedFilesTest.class, "seed/" + subject + ".csv")
            .forEach(row -> assertTrue(sourced.contains(subject + "/" + row.text("key")), row.text("key"))));
    }

    @Test
    void everyClaimIsAboutARecord() {
        Map<String, Set<String>> known = new HashMap<>();
        Stream.of("participants", "processes", "bodies").forEach(subject -> known.put(subject, column(subject, "code")));
        Stream.of("meetings", "documents", "joint-actions").forEach(subject -> known.put(subject, column(subject, "key")));
        known.put("memberships", column("memberships", "process", "participant", "role"));
        known.put("chair-terms", column("chair-terms", "body", "seat", "holder", "from"));

        CLAIMS.forEach(claim -> assertTrue(known.get(claim.text("subject")).contains(claim.text("key")), claim.text("key")));
    }

    @Test
    void oneClaimAtMostIsPreferredOnAField() {
        CLAIMS.stream().filter(claim -> claim.flag("preferred"))
            .collect(groupingBy(claim -> claim.text("subject") + "/" + claim.text("key") + "/" + claim.text("field"), counting()))
            .forEach((topic, preferred) -> assertEquals(1, preferred, topic));
    }

    @Test
    void conflictsAreKept() {
        Map<String, Set<String>> values = CLAIMS.stream().collect(groupingBy(
            claim -> claim.text("subject") + "/" + claim.text("key") + "/" + claim.text("field"),
            Collectors.mapping(claim -> claim.text("value"), Collectors.toCollection(HashSet::new))));

        assertEquals(11, values.values().stream().filter(several -> several.size() > 1).count());
        assertEquals(Set.of("New Caledonia (France)", "France"), values.get("memberships/BALI/FR/MEMBER/listedAs"));
    }

    private static Set<String> column(String file, String... fields) {
        return SeedFile.read(SeedFilesTest.class, "seed/" + file + ".csv").stream()
            .map(row -> Stream.of(fields).map(row::text).collect(Collectors.joining("/")))
            .collect(Collectors.toSet());
    }
}
