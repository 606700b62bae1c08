package org.concord.assistance.internal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Which cases are one: what was merged says of the same person as what goes on. */
@ApplicationScoped
public class MergedSearch {

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    /** The case, and then those that were merged into it, or into one of those, and stand merged. */
    public Set<UUID> together(UUID kept) {
        Set<UUID> found = new LinkedHashSet<>(List.of(kept));
        List<UUID> next = List.of(kept);
        while (!next.isEmpty()) {
            next = into(next).stream().filter(found::add).toList();
        }
        return found;
    }

    private List<UUID> into(Collection<UUID> kept) {
        return Among.query(entities, "select m.merged from CaseMerge m where m.kept in (:kept) and m.undoneAt is null", UUID.class, Map.of("kept", kept))
            .getResultList();
    }
}
