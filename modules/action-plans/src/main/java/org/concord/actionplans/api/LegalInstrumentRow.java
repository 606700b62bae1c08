package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/** A legal text; the components mean what they mean in {@link WriteLegalInstrument}. */
public record LegalInstrumentRow(UUID id, UUID programme, String programmeCode, String title, LegalInstrumentKind kind, LocalDate inForceFrom, String source,
        long version) {
}
