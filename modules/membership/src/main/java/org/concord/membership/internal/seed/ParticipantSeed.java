package org.concord.membership.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.RecordMembership;
import org.concord.membership.internal.Names;
import org.concord.membership.internal.participant.Membership;
import org.concord.membership.internal.participant.Participant;
import org.concord.membership.internal.participant.Process;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** Participants, processes, and who takes part in which. */
@ApplicationScoped
class ParticipantSeed implements SeedPart {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(EntityManager entities) {
        for (SeedRow row : SeedFile.read(ParticipantSeed.class, "seed/participants.csv")) {
            ParticipantKind kind = row.one(ParticipantKind.class, "kind");
            entities.persist(new Participant(row.text("code"), kind, new Names(row.names()), row.text("note")));
        }
        Map<String, Process> processes = new HashMap<>();
        for (SeedRow row : SeedFile.read(ParticipantSeed.class, "seed/processes.csv")) {
            Process process = new Process(row.text("code"), new Names(row.names()), row.date("established"), row.text("description"));
            processes.put(row.text("code"), process);
            entities.persist(process);
        }
        for (SeedRow row : SeedFile.read(ParticipantSeed.class, "seed/memberships.csv")) {
            RecordMembership fact = membership(row);
            String key = fact.process() + "/" + fact.participant() + "/" + fact.role();
            entities.persist(new Membership(SeedFile.id("memberships", key), fact, processes.get(fact.process()).firstDay()));
        }
    }

    private static RecordMembership membership(SeedRow row) {
        return new RecordMembership(row.text("process"), row.text("participant"), row.one(MembershipRole.class, "role"),
            row.text("listedAs"), row.date("from"), row.date("to"), row.text("source"), row.one(Confidence.class, "confidence"),
            row.text("note"));
    }
}
