package org.concord.assistance.internal.watch;

import java.util.UUID;
import org.concord.assistance.api.LookRow;

/**
 * A look as it is stored.
 *
 * @param note locked, or null
 */
record FoundLook(UUID id, LookRow row, WatchText note) {

    LookRow opened(Opened texts) {
        return row.with(texts.text(WatchTextKind.LOOK_NOTE), texts.erased());
    }
}
