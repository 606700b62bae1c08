package org.concord.membership.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Bodies by code, their tree, and who sits in them. */
@ApplicationScoped
public class BodyRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Body body) {
        if (entities.find(Body.class, body.code()) != null) {
            throw RuleBroken.at("code", MembershipRule.BODY_CODE_TAKEN, body.code());
        }
        entities.persist(body);
    }

    Optional<Body> find(String code) {
        return Optional.ofNullable(entities.find(Body.class, code));
    }

    Body get(String code) {
        return find(code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, BodyDesk.BODIES, code));
    }

    /** The body that {@code field} of a command names. */
    public Body named(String field, String code) {
        return Optional.ofNullable(code).flatMap(this::find)
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_BODY, String.valueOf(code)));
    }

    /** The same, and nobody else joins it, chairs it or dissolves it until the transaction ends. */
    public Body locked(String field, String code) {
        return Optional.ofNullable(code).map(known -> entities.find(Body.class, known, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_BODY, String.valueOf(code)));
    }

    /** The codes above a body, from its parent to the top. */
    List<String> pathToTop(Body body) {
        List<String> path = new ArrayList<>();
        String above = body.parent();
        while (above != null && !path.contains(above)) {
            path.add(above);
            above = get(above).parent();
        }
        return path;
    }

    /** The codes of the bodies that report to it and still work. */
    List<String> workingBelow(String code) {
        return entities
            .createQuery("select b.code from Body b where b.parent = :code and b.dissolvedDay is null order by b.code", String.class)
            .setParameter("code", code)
            .getResultList();
    }

    /** The code of a body that {@code field} of a question names, and the codes of all below it; null when it names none. */
    public Set<String> within(String field, String code) {
        if (code == null) {
            return null;
        }
        named(field, code);
        Set<String> found = new LinkedHashSet<>(Set.of(code));
        Set<String> level = Set.of(code);
        while (!level.isEmpty()) {
            level = Among.query(entities, "select b.code from Body b where b.parent in :above", String.class, Map.of("above", level))
                .getResultStream()
                .filter(found::add)
                .collect(Collectors.toSet());
        }
        return found;
    }

    void add(BodyMembership membership) {
        entities.persist(membership);
    }

    BodyMembership getMembership(UUID id) {
        return Optional.ofNullable(entities.find(BodyMembership.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, BodyDesk.BODY_MEMBERSHIPS, id));
    }

    List<BodyMembership> membershipsOf(String body) {
        return entities.createQuery("from BodyMembership m where m.body = :body", BodyMembership.class)
            .setParameter("body", body)
            .getResultList();
    }
}
