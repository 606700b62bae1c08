package org.concord.training.internal.nomination;

import static org.concord.training.api.TrainingRight.SEE_NOMINATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Among;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.AllocationEventRow;
import org.concord.training.api.ChoiceRow;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.NominationState;
import org.concord.training.api.ParticipantSeatsRow;

/** Reads nominations and choices; a focal point's are those of the own participant. */
@ApplicationScoped
class NominationSearch {

    private static final String NOMINATION = """
        select new org.concord.training.api.NominationRow(n.id, r.id, c.code, c.title, r.firstDay, n.participant, o.id, o.fullName, o.agency, n.rank,
        n.endorsement, n.alternateFor, n.state, n.submittedAt, n.offerExpiresAt, n.why, n.whyDetails, n.reason, n.integrityFlag, n.version)
        from Nomination n join CourseRun r on r.id = n.run join Course c on c.id = r.course join Officer o on o.id = n.officer""";
    private static final String EVENT = """
        select new org.concord.training.api.AllocationEventRow(e.id, e.run, e.nomination, n.participant, o.fullName, e.at, e.seat, e.why, e.details, e.by)
        from AllocationEvent e join Nomination n on n.id = e.nomination join Officer o on o.id = n.officer""";
    private static final String NAMED = """
        select n.id as id, n.participant as participant, o.fullName as name, n.rank as rank from Nomination n join Officer o on o.id = n.officer
        where n.id in (:ids)""";
    private static final String COUNTS = "select n.participant as participant, n.state as state, count(n) as many from Nomination n where n.run = :run";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private NominationSight sight;
    @Inject
    private Access access;

    Page<NominationRow> page(NominationCriteria criteria, Paging paging) {
        return seen(NominationRow.class, NOMINATION)
            .where("n.run = :run", "run", criteria.run())
            .where("n.officer = :officer", "officer", criteria.officer())
            .where("n.participant = :participant", "participant", criteria.participant())
            .where("n.state = :state", "state", criteria.state())
            .where("o.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("participant", "n.participant")
            .sortedBy("rank", "n.rank")
            .sortedBy("firstDay", "r.firstDay")
            .unique("id", "n.id")
            .page(paging);
    }

    Optional<NominationRow> one(UUID id) {
        return seen(NominationRow.class, NOMINATION).where("n.id = :id", "id", id).one();
    }

    Page<AllocationEventRow> events(UUID run, Paging paging) {
        return seen(AllocationEventRow.class, EVENT).where("e.run = :run", "run", run).sortedBy("at", "e.at").ordered("-at").unique("id", "e.id").page(paging);
    }

    /** The choices with whom they are about; whoever asks has made sure that the caller keeps the run. */
    List<ChoiceRow> named(List<Choice> choices) {
        Map<UUID, Tuple> known = choices.isEmpty() ? Map.of() : Among.query(entities, NAMED, Tuple.class,
                Map.of("ids", choices.stream().map(Choice::nomination).toList()))
            .getResultStream().collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
        return choices.stream().map(choice -> named(choice, known.get(choice.nomination()))).toList();
    }

    private static ChoiceRow named(Choice choice, Tuple known) {
        return new ChoiceRow(choice.nomination(), known.get("participant", String.class), known.get("name", String.class), known.get("rank", Integer.class),
            choice.seat(), choice.why(), choice.details());
    }

    /** As many rows as there are participants. */
    List<ParticipantSeatsRow> byParticipant(UUID run) {
        access.require(SEE_NOMINATIONS);
        Optional<Set<String>> own = access.participants(SEE_NOMINATIONS);
        Map<String, List<Tuple>> counts = entities.createQuery(COUNTS + " group by n.participant, n.state", Tuple.class)
            .setParameter("run", run)
            .getResultStream()
            .filter(row -> own.isEmpty() || own.get().contains(row.get("participant", String.class)))
            .collect(Collectors.groupingBy(row -> row.get("participant", String.class), TreeMap::new, Collectors.toList()));
        return counts.entrySet().stream().map(each -> seats(each.getKey(), each.getValue())).filter(row -> row.nominated() > 0).toList();
    }

    private static ParticipantSeatsRow seats(String participant, List<Tuple> counts) {
        return new ParticipantSeatsRow(participant, many(counts, NominationState::isLive), many(counts, NominationState::hasSeat),
            many(counts, state -> state.hasSeat() && state != NominationState.OFFERED), many(counts, state -> state == NominationState.WAITLISTED));
    }

    private static int many(List<Tuple> counts, Predicate<NominationState> fitting) {
        return counts.stream().filter(row -> fitting.test(row.get("state", NominationState.class))).mapToInt(row -> row.get("many", Long.class).intValue()).sum();
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select));
    }
}
