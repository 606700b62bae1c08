package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A consent.
 *
 * @param recipient code of the agency that may receive
 * @param until the last day on which it holds
 * @param enteredBy username of who wrote it down
 * @param withdrawnAt null unless it was withdrawn
 */
public record ConsentRow(UUID id, ConsentPurpose purpose, String recipient, List<DataCategory> categories, ConsentState state, boolean byGuardian,
        LocalDate until, String enteredBy, Instant givenAt, Instant withdrawnAt, long version) {

    /** As the database knows it: categories as words with a space between. */
    public ConsentRow(UUID id, ConsentPurpose purpose, String recipient, String categories, ConsentState state, boolean byGuardian, LocalDate until,
            String enteredBy, Instant givenAt, Instant withdrawnAt, long version) {
        this(id, purpose, recipient, Words.of(DataCategory.class, categories), state, byGuardian, until, enteredBy, givenAt,
            withdrawnAt, version);
    }
}
