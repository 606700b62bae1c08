package org.concord.actionplans.api;

import java.util.UUID;

/** A commitment of a sub-regional plan; the components mean what they mean in {@link WriteSpaCommitment}. */
public record SpaCommitmentRow(UUID id, UUID programme, String programmeCode, UUID objective, String objectiveCode, String code, String title, String source,
        long version) {
}
