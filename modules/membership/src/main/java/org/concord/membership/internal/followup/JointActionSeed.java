package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.concord.membership.api.RecordJointAction;
import org.concord.membership.internal.seed.SeedPart;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** The joint actions that public sources tell of; who took part is not known one by one. */
@ApplicationScoped
class JointActionSeed implements SeedPart {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(EntityManager entities) {
        for (SeedRow row : SeedFile.read(JointActionSeed.class, "seed/joint-actions.csv")) {
            RecordJointAction facts = new RecordJointAction(row.text("body"), row.text("number"), row.text("title"), row.date("from"),
                row.date("to"), row.text("objectives"), row.text("results"), null, null);
            String process = entities.createQuery("select b.process from Body b where b.code = :code", String.class)
                .setParameter("code", facts.body()).getSingleResult();
            entities.persist(new JointAction(SeedFile.id("joint-actions", row.text("key")), process, facts));
        }
    }
}
