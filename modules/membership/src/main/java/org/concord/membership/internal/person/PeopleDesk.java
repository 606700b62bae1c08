package org.concord.membership.internal.person;

import static org.concord.membership.api.MembershipRight.ANONYMISE_PEOPLE;
import static org.concord.membership.api.MembershipRight.KEEP_PEOPLE;
import static org.concord.membership.api.MembershipRight.READ_PEOPLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.FocalPointCriteria;
import org.concord.membership.api.FocalPointRow;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonCriteria;
import org.concord.membership.api.PersonRow;
import org.concord.membership.api.ReleaseFocalPoint;
import org.concord.membership.internal.participant.ParticipantRepository;

@ApplicationScoped
@Transactional
class PeopleDesk implements People {

    static final String PERSONS = "persons";
    static final String FOCAL_POINTS = "focal-points";

    @Inject
    private PersonRepository people;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private PeopleSearch search;
    @Inject
    private Anonymity anonymity;
    @Inject
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<PersonRow> search(PersonCriteria criteria, Paging paging) {
        access.require(READ_PEOPLE);
        return search.persons(criteria, paging);
    }

    @Override
    public Optional<PersonRow> find(UUID id) {
        access.require(READ_PEOPLE);
        return search.person(id);
    }

    @Override
    public void enter(UUID id, EnterPerson command) {
        access.require(KEEP_PEOPLE);
        if (audit.alreadyDone(PERSONS, id.toString(), command)) {
            people.get(id).mustBe(command);
            return;
        }
        mustKnowParticipant(command);
        people.add(new Person(id, command, today()));
        audit.created(PERSONS, id.toString(), "PERSON_ENTERED", command);
    }

    @Override
    public void correct(UUID id, long version, EnterPerson command) {
        access.require(KEEP_PEOPLE);
        Person person = people.get(id);
        Versions.match(person.version(), version);
        mustKnowParticipant(command);
        person.correct(command, today());
        audit.changed(PERSONS, id.toString(), "PERSON_CORRECTED", command);
    }

    @Override
    public void anonymise(UUID id, long version) {
        access.require(ANONYMISE_PEOPLE);
        Person person = people.get(id);
        access.require(ANONYMISE_PEOPLE, person.actsFor());
        Versions.match(person.version(), version);
        anonymity.give(person);
    }

    @Override
    public Page<FocalPointRow> focalPoints(FocalPointCriteria criteria, Paging paging) {
        access.require(READ_PEOPLE);
        return search.focalPoints(criteria, paging);
    }

    @Override
    public Optional<FocalPointRow> focalPoint(UUID id) {
        access.require(READ_PEOPLE);
        return search.focalPoint(id);
    }

    @Override
    public void designate(UUID id, DesignateFocalPoint command) {
        access.require(KEEP_PEOPLE);
        participants.lock("participant", command.participant());
        if (audit.alreadyDone(FOCAL_POINTS, id.toString(), command)) {
            return;
        }
        people.mustKnow("person", command.person());
        FocalPoint focalPoint = new FocalPoint(id, command);
        people.focalPointsOf(focalPoint.participant()).forEach(focalPoint::mustNotOverlap);
        people.add(focalPoint);
        audit.created(FOCAL_POINTS, id.toString(), "FOCAL_POINT_DESIGNATED", command);
    }

    @Override
    public void release(UUID id, long version, ReleaseFocalPoint command) {
        access.require(KEEP_PEOPLE);
        FocalPoint focalPoint = people.getFocalPoint(id);
        Versions.match(focalPoint.version(), version);
        focalPoint.release(command.to());
        audit.changed(FOCAL_POINTS, id.toString(), "FOCAL_POINT_RELEASED", command);
    }

    private void mustKnowParticipant(EnterPerson command) {
        if (command.participant() != null) {
            participants.mustKnow("participant", command.participant());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
