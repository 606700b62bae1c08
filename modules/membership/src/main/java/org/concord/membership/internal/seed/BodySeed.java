package org.concord.membership.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.JoinBody;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.internal.body.Body;
import org.concord.membership.internal.body.BodyMembership;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** Bodies, each after the one it reports to, and who sits in them. */
@ApplicationScoped
class BodySeed implements SeedPart {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(EntityManager entities) {
        Map<String, Body> bodies = new HashMap<>();
        for (SeedRow row : SeedFile.read(BodySeed.class, "seed/bodies.csv")) {
            Body body = new Body(row.text("code"), body(row));
            if (row.text("parent") != null) {
                body.moveBelow(bodies.get(row.text("parent")), pathToTop(bodies, row.text("parent")));
            }
            bodies.put(body.code(), body);
            entities.persist(body);
            entities.flush();
        }
        for (SeedRow row : SeedFile.read(BodySeed.class, "seed/body-memberships.csv")) {
            JoinBody fact = membership(row);
            String key = fact.body() + "/" + fact.participant() + "/" + fact.role();
            entities.persist(new BodyMembership(SeedFile.id("body-memberships", key), fact, bodies.get(fact.body()).firstDay()));
        }
    }

    private static List<String> pathToTop(Map<String, Body> bodies, String code) {
        List<String> path = new ArrayList<>();
        for (String above = bodies.get(code).parent(); above != null; above = bodies.get(above).parent()) {
            path.add(above);
        }
        return path;
    }

    private static EstablishBody body(SeedRow row) {
        return new EstablishBody(row.text("process"), row.one(BodyKind.class, "kind"), row.names(), row.text("parent"),
            row.date("established"), row.date("dissolved"), row.text("mandate"), row.text("source"));
    }

    private static JoinBody membership(SeedRow row) {
        return new JoinBody(row.text("body"), row.text("participant"), row.one(MembershipRole.class, "role"), row.date("from"),
            row.date("to"), row.text("source"), row.one(Confidence.class, "confidence"), row.text("note"));
    }
}
