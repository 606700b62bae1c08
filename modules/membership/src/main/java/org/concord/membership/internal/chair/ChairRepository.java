package org.concord.membership.internal.chair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Unit;

/** Seats, and the terms on them. */
@ApplicationScoped
class ChairRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(ChairSeat seat) {
        if (seatNamed(seat.body(), seat.code()).isPresent()) {
            throw RuleBroken.at("code", MembershipRule.CHAIR_SEAT_CODE_TAKEN, seat.code());
        }
        entities.persist(seat);
    }

    ChairSeat getSeat(UUID id) {
        return Optional.ofNullable(entities.find(ChairSeat.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ChairDesk.CHAIR_SEATS, id));
    }

    /** The seat of a body that a command names, and nobody else enters a term on it until the transaction ends. */
    ChairSeat locked(String body, String code) {
        ChairSeat seat = seatNamed(body, code)
            .orElseThrow(() -> RuleBroken.at("seat", MembershipRule.UNKNOWN_SEAT, String.valueOf(code)));
        return locked(seat.id());
    }

    ChairSeat locked(UUID seat) {
        return entities.find(ChairSeat.class, seat, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(ChairTerm term) {
        entities.persist(term);
    }

    ChairTerm getTerm(UUID id) {
        return Optional.ofNullable(entities.find(ChairTerm.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ChairDesk.CHAIR_TERMS, id));
    }

    List<ChairTerm> termsOn(UUID seat) {
        return entities.createQuery("from ChairTerm t where t.seat = :seat", ChairTerm.class)
            .setParameter("seat", seat)
            .getResultList();
    }

    List<ChairTerm> termsOf(String body) {
        return entities.createQuery("select t from ChairTerm t join ChairSeat s on s.id = t.seat where s.body = :body", ChairTerm.class)
            .setParameter("body", body)
            .getResultList();
    }

    private Optional<ChairSeat> seatNamed(String body, String code) {
        return entities.createQuery("from ChairSeat s where s.body = :body and s.code = :code", ChairSeat.class)
            .setParameter("body", body)
            .setParameter("code", code)
            .getResultList().stream()
            .findFirst();
    }
}
