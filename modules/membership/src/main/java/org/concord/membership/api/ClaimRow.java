package org.concord.membership.api;

import java.util.UUID;

/**
 * What one source says about one field of one record.
 *
 * @param subject the sort of record, named as on the wire ({@code meetings}, {@code chair-terms})
 * @param subjectId its id or code
 * @param about what the record is called, for the reader of a list of claims
 * @param field named as on the wire ({@code from}, {@code participation})
 * @param topic subject, id and field in one; claims on the same topic are about the same thing
 * @param value as the source says it
 * @param source an address, or the name of a report
 * @param preferred whether the record follows it
 */
public record ClaimRow(UUID id, String subject, String subjectId, String about, String field, String topic, String value,
        String source, Confidence confidence, boolean preferred, String note, long version) {
}
