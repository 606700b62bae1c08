package org.concord.assistance.internal.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.internal.key.Seal;

/**
 * What was written of one look or emergency, in the open.
 *
 * @param erased whether something was written that fell with the case
 */
record Opened(Map<WatchTextKind, String> texts, boolean erased) {

    /** Nothing was written. */
    static final Opened NOTHING = new Opened(Map.of(), false);

    static Opened of(List<WatchText> locked, Map<UUID, Seal> seals) {
        Map<WatchTextKind, String> texts = new HashMap<>();
        locked.forEach(one -> texts.put(one.kind(), one.open(seals.get(one.caseId()))));
        return new Opened(texts, texts.containsValue(null));
    }

    String text(WatchTextKind kind) {
        return texts.get(kind);
    }
}
