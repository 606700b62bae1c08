package org.concord.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Among;
import org.concord.store.Unit;

/** What meetings and joint actions ask about bodies and participants: whether there is one, and who is a member on a day. */
@ApplicationScoped
public class RollSearch {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    /** The process a body belongs to; {@code field} names the body where there is none. */
    public String processOf(String field, String body) {
        String code = Text.required(field, body, 40);
        return first("select b.process from Body b where b.code = :code", code)
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_BODY, code));
    }

    /** Refuses a body that was dissolved before this day. */
    public void requireNotDissolved(String field, String body, LocalDate day) {
        entities.createQuery("select b.lastDay from Body b where b.code = :code and b.lastDay < :day", LocalDate.class)
            .setParameter("code", body)
            .setParameter("day", day)
            .getResultStream().findFirst().ifPresent(last -> {
                throw RuleBroken.at(field, MembershipRule.BODY_DISSOLVED, last);
            });
    }

    /** Refuses a code that no participant has. */
    public void requireParticipant(String field, String participant) {
        String code = Text.required(field, participant, 40);
        first("select p.code from Participant p where p.code = :code", code)
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_PARTICIPANT, code));
    }

    /** Refuses a code that no process has. */
    public void requireProcess(String field, String process) {
        String code = Text.required(field, process, 40);
        first("select p.code from Process p where p.code = :code", code)
            .orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_PROCESS, code));
    }

    /** Refuses an id that no person has. */
    public void requirePerson(String field, UUID person) {
        entities.createQuery("select p.id from Person p where p.id = :id", UUID.class).setParameter("id", person)
            .getResultList().stream().findFirst().orElseThrow(() -> RuleBroken.at(field, MembershipRule.UNKNOWN_PERSON, person));
    }

    /** The codes of the members of any of these bodies on a day. */
    public List<String> members(List<String> bodies, LocalDate day) {
        return Among.query(entities, """
                select distinct s.participant from BodyMembership s
                where s.body in (:bodies) and s.role = MEMBER and :day between s.time.firstDay and s.time.lastDay
                order by s.participant""", String.class, Map.of("bodies", bodies))
            .setParameter("day", day)
            .getResultList();
    }

    private Optional<String> first(String query, String code) {
        return entities.createQuery(query, String.class).setParameter("code", code).getResultList().stream().findFirst();
    }
}
