package org.concord.training.api;

import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A quota of a run.
 *
 * @param participants codes; one for PARTICIPANT, several for GROUP, none for OPEN
 * @param reserved seats kept for them until nominations close
 * @param maximum the most seats they have, or each of them where the quota is OPEN
 */
public record QuotaRow(UUID id, UUID run, QuotaKind kind, List<String> participants, int reserved, int maximum, long version) {

    /** As the database knows it: participants as words with a space between. */
    public QuotaRow(UUID id, UUID run, QuotaKind kind, String participants, int reserved, int maximum, long version) {
        this(id, run, kind, Words.of(participants), reserved, maximum, version);
    }
}
