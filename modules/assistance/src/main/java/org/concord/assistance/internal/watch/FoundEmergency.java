package org.concord.assistance.internal.watch;

import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.EmergencyRow;

/**
 * An emergency as it is stored.
 *
 * @param reason locked
 * @param remark locked, or null
 */
record FoundEmergency(UUID id, EmergencyRow row, WatchText reason, WatchText remark) {

    Stream<WatchText> texts() {
        return Stream.of(reason, remark);
    }

    EmergencyRow opened(Opened texts) {
        return row.with(texts.text(WatchTextKind.EMERGENCY_REASON), texts.text(WatchTextKind.EMERGENCY_REMARK), texts.erased());
    }
}
