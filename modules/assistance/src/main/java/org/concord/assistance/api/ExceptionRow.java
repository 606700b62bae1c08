package org.concord.assistance.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/** A lawful exception from consent. */
public record ExceptionRow(UUID id, ConsentPurpose purpose, String recipient, List<DataCategory> categories, LawfulGround ground, ExceptionState state,
        LocalDate until, String askedBy, Instant askedAt, String decidedBy, long version) {

    /** As the database knows it: categories as words with a space between. */
    public ExceptionRow(UUID id, ConsentPurpose purpose, String recipient, String categories, LawfulGround ground, ExceptionState state, LocalDate until,
            String askedBy, Instant askedAt, String decidedBy, long version) {
        this(id, purpose, recipient, Words.of(DataCategory.class, categories), ground, state, until, askedBy, askedAt, decidedBy, version);
    }
}
