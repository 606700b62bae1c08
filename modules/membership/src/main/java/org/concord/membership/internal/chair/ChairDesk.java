package org.concord.membership.internal.chair;

import static org.concord.membership.api.MembershipRight.KEEP_BODIES;
import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.membership.api.AppointChair;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.ChairSeatCriteria;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Chairs;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.DescribeSeat;
import org.concord.membership.api.EndChairTerm;
import org.concord.membership.api.OpenSeat;
import org.concord.membership.internal.body.Body;
import org.concord.membership.internal.body.BodyRepository;
import org.concord.membership.internal.participant.ParticipantRepository;
import org.concord.membership.internal.person.PersonRepository;

@ApplicationScoped
@Transactional
public class ChairDesk implements Chairs {

    static final String CHAIR_SEATS = "chair-seats";
    static final String CHAIR_TERMS = "chair-terms";

    @Inject
    private ChairRepository chairs;
    @Inject
    private BodyRepository bodies;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private PersonRepository people;
    @Inject
    private ChairSearch search;
    @Inject
    private ChairsOnDay onDay;
    @Inject
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public List<ChairAnswer> onDay(ChairQuestion question) {
        access.require(READ);
        return onDay.answer(question.asOf() != null ? question
            : new ChairQuestion(question.process(), question.within(), LocalDate.now(clock)));
    }

    @Override
    public Page<ChairSeatRow> seats(ChairSeatCriteria criteria, Paging paging) {
        access.require(READ);
        return search.seats(criteria, paging);
    }

    @Override
    public Optional<ChairSeatRow> seat(UUID id) {
        access.require(READ);
        return search.seat(id);
    }

    @Override
    public void openSeat(UUID id, OpenSeat command) {
        access.require(KEEP_BODIES);
        if (audit.alreadyDone(CHAIR_SEATS, id.toString(), command)) {
            return;
        }
        bodies.locked("body", command.body()).mustWork();
        chairs.add(new ChairSeat(id, command));
        audit.created(CHAIR_SEATS, id.toString(), "CHAIR_SEAT_OPENED", command);
    }

    @Override
    public void describeSeat(UUID id, long version, DescribeSeat command) {
        access.require(KEEP_BODIES);
        ChairSeat seat = chairs.getSeat(id);
        Versions.match(seat.version(), version);
        seat.describe(command.function(), command.label());
        audit.changed(CHAIR_SEATS, id.toString(), "CHAIR_SEAT_DESCRIBED", command);
    }

    @Override
    public Page<ChairTermRow> terms(ChairTermCriteria criteria, Paging paging) {
        access.require(READ);
        return search.terms(criteria, paging);
    }

    @Override
    public Optional<ChairTermRow> term(UUID id) {
        access.require(READ);
        return search.term(id);
    }

    @Override
    public void appoint(UUID id, AppointChair command) {
        access.require(KEEP_BODIES);
        Body body = bodies.locked("body", command.body());
        ChairSeat seat = chairs.locked(body.code(), command.seat());
        if (audit.alreadyDone(CHAIR_TERMS, id.toString(), command)) {
            return;
        }
        ChairTerm term = new ChairTerm(id, seat.id(), new CorrectChairTerm(command.holder(), command.person(), command.from(),
            command.fromBound(), command.to(), command.toBound(), command.source(), command.confidence(), command.note()));
        mustKnow(command.holder(), command.person());
        mustFit(term, body);
        chairs.add(term);
        audit.created(CHAIR_TERMS, id.toString(), "CHAIR_APPOINTED", command);
    }

    @Override
    public void correct(UUID id, long version, CorrectChairTerm command) {
        ChairTerm term = changing(id, version);
        mustKnow(command.holder(), command.person());
        term.correct(command);
        mustFit(term, bodyOf(term));
        audit.changed(CHAIR_TERMS, id.toString(), "CHAIR_TERM_CORRECTED", command);
    }

    @Override
    public void end(UUID id, long version, EndChairTerm command) {
        ChairTerm term = changing(id, version);
        term.end(command.to(), command.toBound());
        mustFit(term, bodyOf(term));
        audit.changed(CHAIR_TERMS, id.toString(), "CHAIR_TERM_ENDED", command);
    }

    private ChairTerm changing(UUID id, long version) {
        access.require(KEEP_BODIES);
        ChairTerm term = chairs.getTerm(id);
        bodies.locked("body", chairs.getSeat(term.seat()).body());
        chairs.locked(term.seat());
        Versions.match(term.version(), version);
        return term;
    }

    private Body bodyOf(ChairTerm term) {
        return bodies.named("body", chairs.getSeat(term.seat()).body());
    }

    private void mustKnow(String holder, UUID person) {
        participants.mustKnow("holder", holder);
        if (person != null) {
            people.mustKnow("person", person);
        }
    }

    private void mustFit(ChairTerm term, Body body) {
        body.mustCover(term.tenure().period());
        chairs.termsOn(term.seat()).forEach(term::mustNotOverlap);
    }
}
