package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.internal.counts.Question.Needs;
import org.concord.kernel.Words;
import org.concord.store.Unit;

/**
 * Counts the people of a participant in groups that are alike, the cases in one query; a case that was merged into another is of the same person, who is
 * counted once, with what happened in both. The database must let it see all of them.
 */
@ApplicationScoped
class CubeSearch {

    /** Which kinds of help were given, a bit for each: neither database of ours has an aggregate of texts that the other has too. */
    private static final String GIVEN = "(select sum(distinct case s.service " + Stream.of(ServiceKind.values())
        .map(kind -> "when org.concord.assistance.api.ServiceKind." + kind.name() + " then " + (1 << kind.ordinal())).collect(Collectors.joining(" "))
        + " end) from CareStep s where s.caseId = c.id and s.kind = org.concord.assistance.api.StepKind.SERVICE and s.doneOn is not null)";
    private static final String COUNTED = " from VictimCase c where c.participant = :participant and (c.closeReason is null or c.closeReason <> MERGED)";
    private static final String ONE_CASE_ONLY = " and not exists (select m.id from CaseMerge m where m.kept = c.id and m.undoneAt is null)";
    private static final String MERGES =
        "select m.merged, m.kept from CaseMerge m join VictimCase c on c.id = m.kept where c.participant = :participant and m.undoneAt is null";
    private static final String SEVERAL_CASES = """
         from VictimCase c where c.participant = :participant and (c.id in (select m.kept from CaseMerge m where m.undoneAt is null)
        or c.id in (select m.merged from CaseMerge m where m.undoneAt is null))""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    /** At most so many groups, each with what is needed. */
    List<Group> groups(String participant, Needs needed, int atMost) {
        List<String> values = Stream.concat(needed.measures().stream().map(CubeSearch::yearOf), needed.dimensions().stream().map(CubeSearch::valueOf)).toList();
        Map<List<String>, Long> counted = new LinkedHashMap<>();
        withOneCase(participant, values, atMost).forEach(row -> counted.merge(said(row, needed), (Long) row[values.size()], Long::sum));
        withSeveral(participant, values, needed).forEach(row -> counted.merge(said(row, needed), 1L, Long::sum));
        return counted.entrySet().stream().limit(atMost).map(one -> new Group(one.getKey(), one.getValue())).toList();
    }

    /** What people of whom there is one case have in common, and how many they are. */
    private List<Object[]> withOneCase(String participant, List<String> values, int atMost) {
        String each = IntStream.range(0, values.size()).mapToObj(i -> values.get(i) + " as v" + i).collect(Collectors.joining(", "));
        String together = IntStream.range(0, values.size()).mapToObj(i -> "g.v" + i).collect(Collectors.joining(", "));
        String counted = "select " + together + ", count(*) from (select " + each + COUNTED + ONE_CASE_ONLY + ") g group by " + together;
        return entities.createQuery(counted, Object[].class)
            .setParameter("participant", participant)
            .setMaxResults(atMost)
            .getResultList();
    }

    /** Each person of whom there are several cases: as the one that goes on has it, with what happened in any of them. They are few. */
    private Collection<Object[]> withSeveral(String participant, List<String> values, Needs needed) {
        Map<UUID, UUID> into = new HashMap<>();
        entities.createQuery(MERGES, Object[].class)
            .setParameter("participant", participant)
            .getResultStream().forEach(merge -> into.put((UUID) merge[0], (UUID) merge[1]));
        if (into.isEmpty()) {
            return List.of();
        }
        List<Object[]> cases = entities.createQuery("select " + String.join(", ", values) + ", c.id" + SEVERAL_CASES, Object[].class)
            .setParameter("participant", participant)
            .getResultList();
        Map<UUID, Object[]> people = new LinkedHashMap<>();
        cases.forEach(row -> people.put((UUID) row[values.size()], row));
        people.keySet().stream().filter(into::containsKey).forEach(merged -> happenedTo(people.get(goingOn(merged, into)), people.get(merged), needed));
        people.keySet().removeAll(into.keySet());
        return people.values();
    }

    private static UUID goingOn(UUID merged, Map<UUID, UUID> into) {
        return Stream.iterate(merged, Objects::nonNull, into::get).reduce((earlier, later) -> later).orElseThrow();
    }

    /** Adds to the case that goes on what happened to the person in one that was merged into it: in the first year, and all kinds of help. */
    private static void happenedTo(Object[] goesOn, Object[] merged, Needs needed) {
        IntStream.range(0, needed.measures().size()).filter(i -> merged[i] != null)
            .forEach(i -> goesOn[i] = goesOn[i] == null ? merged[i] : Math.min(((Number) goesOn[i]).intValue(), ((Number) merged[i]).intValue()));
        int help = needed.place(CountDimension.BY_ASSISTANCE);
        if (needed.dimensions().contains(CountDimension.BY_ASSISTANCE)) {
            goesOn[help] = bits(goesOn[help]) | bits(merged[help]);
        }
    }

    private static long bits(Object help) {
        return help == null ? 0 : ((Number) help).longValue();
    }

    private static List<String> said(Object[] row, Needs needed) {
        List<String> values = Arrays.stream(row, 0, row.length - 1).map(value -> Objects.toString(value, null)).collect(Collectors.toList());
        if (needed.dimensions().contains(CountDimension.BY_ASSISTANCE)) {
            int help = needed.place(CountDimension.BY_ASSISTANCE);
            values.set(help, given(bits(row[help])));
        }
        return values;
    }

    private static String given(long bits) {
        return bits == 0 ? CountCell.NONE_GIVEN
            : Words.joined(Stream.of(ServiceKind.values()).filter(kind -> (bits >> kind.ordinal() & 1) == 1).map(Enum::name));
    }

    /** The year in which it happened to a case, or null. */
    private static String yearOf(CountMeasure measure) {
        return switch (measure) {
            case CASES_OPENED -> "extract(year from c.openedOn)";
            case VICTIMS_IDENTIFIED -> """
                (select min(extract(year from i.decidedOn)) from Identification i where i.caseId = c.id and i.status = c.status
                and i.status = org.concord.assistance.api.TraffickingStatus.ACTUAL_VICTIM)""";
            case PEOPLE_ASSISTED -> """
                (select min(extract(year from s.doneOn)) from CareStep s where s.caseId = c.id and s.kind = org.concord.assistance.api.StepKind.SERVICE)""";
            case PEOPLE_HANDED_OVER -> "(select min(extract(year from r.handedOverOn)) from VictimReturn r where r.caseId = c.id)";
            case RETURNS_RECEIVED -> "(select min(extract(year from r.receivedOn)) from VictimReturn r where r.caseId = c.id)";
            case RETURNED_HERE -> "(select min(extract(year from r.receivedOn)) from VictimReturn r where r.receivedCase = c.id)";
        };
    }

    private static String valueOf(CountDimension dimension) {
        return switch (dimension) {
            case BY_YEAR -> throw new IllegalArgumentException("a year is one of a measure");
            case BY_GENDER -> "c.facts.gender";
            case BY_AGE_GROUP -> "c.facts.ageGroup";
            case BY_EXPLOITATION -> "c.facts.exploitations";
            case BY_METHOD -> "c.facts.methods";
            case BY_CITIZENSHIP -> "c.facts.citizenship";
            case BY_EXPLOITED_IN -> "c.facts.exploitedIn";
            case BY_STATUS -> "c.status";
            case BY_STATE -> "c.state";
            case BY_ASSISTANCE -> GIVEN;
        };
    }
}
