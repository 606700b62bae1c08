package org.concord.actionplans.internal.publish;

import static org.concord.actionplans.api.Stage.ALLOTTED;
import static org.concord.actionplans.api.Stage.COMMITTED;
import static org.concord.actionplans.api.Stage.PAYABLE;
import static org.concord.actionplans.api.Stage.SOURCE;
import static org.concord.actionplans.api.Stage.SPENT;
import static org.concord.actionplans.api.Stage.UNALLOTTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.Stage;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private final UUID line = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void eachStepChangesTheFiguresThatItReaches() {
        assertEquals(List.of(10L, 0L, 0L, 0L), figures(of(SOURCE, -10), of(UNALLOTTED, 10)));
        assertEquals(List.of(0L, 10L, 0L, 0L), figures(of(UNALLOTTED, -10), of(ALLOTTED, 10)));
        assertEquals(List.of(0L, 0L, -10L, 0L), figures(of(COMMITTED, -10), of(ALLOTTED, 10)));
        assertEquals(List.of(0L, 0L, 0L, 0L), figures(of(COMMITTED, -10), of(PAYABLE, 10)));
        assertEquals(List.of(0L, 0L, 0L, 10L), figures(of(PAYABLE, -10), of(SPENT, 10)));
    }

    @Test
    void virementOfAllottedMoneyTakesTheBudgetWithIt() {
        UUID entry = UUID.randomUUID();
        List<Change> changes = Change.of(List.of(booked(entry, line, ALLOTTED, -4), booked(entry, other, ALLOTTED, 4)));

        assertEquals(List.of(-4L, 4L), changes.stream().map(Change::revised).toList());
        assertEquals(List.of(-4L, 4L), changes.stream().map(Change::allotted).toList());
    }

    @Test
    void postingsOfAnEntryStandTogether() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        List<Integer> sizes = new ArrayList<>();

        new Entries(Stream.of(booked(first, line, SOURCE, -1), booked(first, line, UNALLOTTED, 1), booked(second, line, SOURCE, -1)))
            .forEachRemaining(entry -> sizes.add(entry.size()));

        assertEquals(List.of(2, 1), sizes);
    }

    private List<Long> figures(Booked... postings) {
        Change change = Change.of(List.of(postings)).get(0);
        return List.of(change.revised(), change.allotted(), change.committed(), change.paid());
    }

    private Booked of(Stage stage, long amount) {
        return booked(new UUID(0, 1), line, stage, amount);
    }

    static Booked booked(UUID entry, UUID line, Stage stage, long amount) {
        return new Booked(entry, EntryKind.APPROPRIATION, DAY, DAY, Instant.EPOCH, null, null, null, null, stage, amount, line, "L1", 2026, "VND", "22",
            "STATE", "O1", "A1", "Run shelters");
    }
}
