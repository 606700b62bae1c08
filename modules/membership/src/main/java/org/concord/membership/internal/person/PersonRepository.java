package org.concord.membership.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Unit;

/** Persons, and whose focal points they are. */
@ApplicationScoped
public class PersonRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Person person) {
        entities.persist(person);
    }

    Person get(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PeopleDesk.PERSONS, id));
    }

    /** Makes sure that the person whom {@code field} of a command names is there, and still named. */
    public void mustKnow(String field, UUID id) {
        Person person = id == null ? null : entities.find(Person.class, id);
        if (person == null) {
            throw RuleBroken.at(field, MembershipRule.UNKNOWN_PERSON, String.valueOf(id));
        }
        if (person.isAnonymised()) {
            throw RuleBroken.at(field, MembershipRule.PERSON_ANONYMISED);
        }
    }

    /** Those whose retention date is past, some at a time. */
    List<Person> keptTooLong(LocalDate today, int atMost) {
        return entities
            .createQuery("from Person p where p.anonymised = false and p.keepUntil < :today order by p.keepUntil", Person.class)
            .setParameter("today", today)
            .setMaxResults(atMost)
            .getResultList();
    }

    void add(FocalPoint focalPoint) {
        entities.persist(focalPoint);
    }

    FocalPoint getFocalPoint(UUID id) {
        return Optional.ofNullable(entities.find(FocalPoint.class, id))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PeopleDesk.FOCAL_POINTS, id));
    }

    /** What a person is the focal point of on a day, or will be after it. */
    List<FocalPoint> focalPointsUntil(UUID person, LocalDate day) {
        return entities.createQuery("from FocalPoint f where f.person = :person and f.time.lastDay >= :day", FocalPoint.class)
            .setParameter("person", person)
            .setParameter("day", day)
            .getResultList();
    }

    List<FocalPoint> focalPointsOf(String participant) {
        return entities.createQuery("from FocalPoint f where f.participant = :participant", FocalPoint.class)
            .setParameter("participant", participant)
            .getResultList();
    }
}
