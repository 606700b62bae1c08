package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.membership.api.Confidentiality;
import org.concord.membership.api.MeetingFormat;
import org.concord.membership.api.PlanMeeting;
import org.concord.membership.internal.seed.SeedPart;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** The meetings that public sources tell of. All have been held; of none is it known that its report was adopted. */
@ApplicationScoped
class MeetingSeed implements SeedPart {

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(EntityManager entities) {
        for (SeedRow row : SeedFile.read(MeetingSeed.class, "seed/meetings.csv")) {
            PlanMeeting facts = new PlanMeeting(row.several("bodies"), row.text("number"), row.text("title"), row.date("from"), row.date("to"),
                row.days("days"), null, null, row.text("zone"), row.text("place"), row.text("country"),
                row.one(MeetingFormat.class, "format"), row.one(Confidentiality.class, "confidentiality"), row.text("participation"), null);
            String process = entities.createQuery("select b.process from Body b where b.code = :code", String.class)
                .setParameter("code", facts.bodies().get(0)).getSingleResult();
            entities.persist(Meeting.past(SeedFile.id("meetings", row.text("key")), process, facts, LocalDate.now(clock), clock.instant()));
        }
    }
}
