package org.concord.web.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.web.page.Here;

/** The numbers typed beside the names of a list: one field {@code name-id} each. */
final class WrittenList {

    private WrittenList() {
    }

    /** What the field of one shows: as typed, or as known before. */
    static String shown(Here here, String name, UUID id, Integer known) {
        String typed = here.text(name + "-" + id);
        return typed != null ? typed : known == null ? "" : known.toString();
    }

    /** All that is typed, by id. */
    static Map<String, String> typed(Here here, String name, Stream<UUID> ids) {
        Map<String, String> typed = new LinkedHashMap<>();
        ids.filter(id -> here.text(name + "-" + id) != null).forEach(id -> typed.put(id.toString(), here.text(name + "-" + id)));
        return typed;
    }
}
