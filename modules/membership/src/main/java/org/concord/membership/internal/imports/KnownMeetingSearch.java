package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.imports.api.ImportRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.PlanMeeting;
import org.concord.store.Unit;

/** Finds the meeting that a line speaks of without saying its id. By index alone: a file asks ten thousand times. */
@ApplicationScoped
class KnownMeetingSearch {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    /** By the body in charge, the first day, and the number or else the title. */
    Optional<UUID> like(PlanMeeting said) {
        if (said.bodies().isEmpty() || said.from() == null) {
            return Optional.empty();
        }
        PartialDate from = said.from();
        List<Object[]> found = entities.createQuery(
                "select m.id, m.number, m.title from Meeting m where m.body = :body and m.firstDay = :day and m.precision = :precision",
                Object[].class)
            .setParameter("body", said.bodies().get(0))
            .setParameter("day", from.firstDay())
            .setParameter("precision", from.precision())
            .getResultList();
        return only(found.stream()
            .filter(row -> said.number() == null ? sameTitle((String) row[2], said.title()) : said.number().equals(row[1]))
            .map(row -> (UUID) row[0])
            .toList());
    }

    /** By a body that met on a day, and the number if it is given. */
    Optional<UUID> onDay(String body, String number, LocalDate day) {
        List<Object[]> found = entities.createQuery(
                "select m.id, m.number from Meeting m join m.bodies b"
                    + " where b.code = :body and m.firstDay between :earliest and :day and m.lastDay >= :day", Object[].class)
            .setParameter("body", body)
            .setParameter("day", day)
            .setParameter("earliest", day.minusYears(2))
            .getResultList();
        return only(found.stream().filter(row -> number == null || number.equals(row[1])).map(row -> (UUID) row[0]).toList());
    }

    private static Optional<UUID> only(List<UUID> found) {
        if (found.size() > 1) {
            throw new RuleBroken(ImportRule.IMPORT_AMBIGUOUS, found.size());
        }
        return found.stream().findFirst();
    }

    private static boolean sameTitle(String one, String other) {
        return one != null && other != null && Text.folded(one).equals(Text.folded(other));
    }
}
