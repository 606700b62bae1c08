package org.concord.membership.internal.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Unit;

/** Participants and processes, by code. */
@ApplicationScoped
public class ParticipantRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    public void add(Participant participant) {
        if (entities.find(Participant.class, participant.code()) != null) {
            throw RuleBroken.at("code", MembershipRule.PARTICIPANT_CODE_TAKEN, participant.code());
        }
        entities.persist(participant);
    }

    void add(String code, Process process) {
        if (entities.find(Process.class, code) != null) {
            throw RuleBroken.at("code", MembershipRule.PROCESS_CODE_TAKEN, code);
        }
        entities.persist(process);
    }

    Optional<Participant> find(String code) {
        return Optional.ofNullable(entities.find(Participant.class, code));
    }

    Optional<Process> findProcess(String code) {
        return Optional.ofNullable(entities.find(Process.class, code));
    }

    Participant get(String code) {
        return find(code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ParticipantDesk.PARTICIPANTS, code));
    }

    Process getProcess(String code) {
        return findProcess(code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ParticipantDesk.PROCESSES, code));
    }

    /** The process that {@code field} of a command names. */
    public Process named(String field, String process) {
        return Optional.ofNullable(process).flatMap(this::findProcess)
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_PROCESS, String.valueOf(process)));
    }

    /** Makes sure that the participant which {@code field} of a command names is there. */
    public void mustKnow(String field, String participant) {
        if (participant == null || entities.find(Participant.class, participant) == null) {
            throw RuleBroken.at(field, MembershipRule.UNKNOWN_PARTICIPANT, String.valueOf(participant));
        }
    }

    /**
     * The same, and nobody else changes what belongs to this participant until the transaction ends: periods that must not overlap are
     * looked up and entered behind this lock.
     */
    public void lock(String field, String participant) {
        if (participant == null || entities.find(Participant.class, participant, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw RuleBroken.at(field, MembershipRule.UNKNOWN_PARTICIPANT, String.valueOf(participant));
        }
    }

    /** Nobody else moves bodies of this process until the transaction ends. */
    public void lockProcess(String process) {
        entities.find(Process.class, process, LockModeType.PESSIMISTIC_WRITE);
    }
}
