package org.concord.actionplans.internal.ledger;

import static org.concord.actionplans.api.Stage.SOURCE;
import static org.concord.actionplans.api.Stage.UNALLOTTED;
import static org.concord.actionplans.internal.ledger.Lines.PATROLS;
import static org.concord.actionplans.internal.ledger.Lines.TRAINING_IN_DOLLARS;
import static org.concord.actionplans.internal.ledger.Lines.assertRefused;
import static org.concord.actionplans.internal.ledger.Lines.onward;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class OriginalsTest {

    private static final UUID RATE = UUID.randomUUID();

    private final JournalEntry wrong = entry();
    private final Originals originals = new Originals(Map.of(wrong.id(), wrong), Map.of(wrong.id(), List.of(
        posting(1, new Part(TRAINING_IN_DOLLARS, SOURCE, -100), new Converted(-25_000L, RATE)),
        posting(2, new Part(TRAINING_IN_DOLLARS, UNALLOTTED, 100), Converted.UNKNOWN))));

    @Test
    void whatWasConvertedIsTakenBackAtTheRateOfThen() {
        List<Converted> back = originals.convertedBack(wrong, onward(TRAINING_IN_DOLLARS, UNALLOTTED, SOURCE, 100).stream()
            .sorted((one, other) -> one.stage().compareTo(other.stage())).toList());

        assertEquals(List.of(new Converted(25_000L, RATE), Converted.UNKNOWN), back);
    }

    @Test
    void whatWasNotPostedIsNotTakenBack() {
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, () -> originals.convertedBack(wrong, onward(TRAINING_IN_DOLLARS, UNALLOTTED, SOURCE, 99)));
        assertRefused(LedgerRule.KIND_DOES_NOT_FIT_POSTINGS, () -> originals.convertedBack(wrong, onward(PATROLS, UNALLOTTED, SOURCE, 100)));
    }

    private Posting posting(int number, Part part, Converted converted) {
        return new Posting(wrong.id(), number, part, converted, Instant.EPOCH);
    }

    private static JournalEntry entry() {
        SubmitEntry command = new SubmitEntry(EntryKind.APPROPRIATION, LocalDate.of(2026, 11, 26), null, null, null, null, null, null, List.of());
        Submission made = new Submission(UUID.randomUUID(), "a", command, TRAINING_IN_DOLLARS, Money.ofMinor(100, "USD"), "putri", Instant.EPOCH);
        return new JournalEntry(made, UUID.randomUUID(), "controller", null, Instant.EPOCH);
    }
}
