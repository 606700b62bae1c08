package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.OwnerKind;
import org.concord.membership.internal.seed.Demonstration;
import org.concord.store.SeedFile;

/** Two invented action items of the invented meeting: one overdue, one for the body's next agenda. */
@ApplicationScoped
class FollowUpDemonstration implements Demonstration {

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void load(EntityManager entities) {
        LocalDate today = LocalDate.now(clock);
        UUID meeting = SeedFile.id("meetings", "demonstration/held");
        UUID decision = SeedFile.id("decisions", "demonstration/1");
        entities.persist(new ActionItem(SeedFile.id("action-items", "demonstration/VN"), meeting, new AssignAction(meeting, decision,
            "Invented: name a contact point for returns.", OwnerKind.PARTICIPANT, "VN", today.minusDays(3)), today.minusDays(30)));
        entities.persist(new ActionItem(SeedFile.id("action-items", "demonstration/BP-AHG"), meeting, new AssignAction(meeting, decision,
            "Invented: publish the list of contact points.", OwnerKind.BODY, "BP-AHG", today.plusDays(60)), today.minusDays(30)));
    }
}
