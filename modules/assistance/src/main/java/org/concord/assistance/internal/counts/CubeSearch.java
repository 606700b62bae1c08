package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 * Counts the cases of a participant in groups that are alike, in one query; a case that was merged into another is the same person and is not counted. The
 * database must let it see all of them.
 */
@ApplicationScoped
class CubeSearch {

    /** Which kinds of help were given, a bit for each: neither database of ours has an aggregate of texts that the other has too. */
    private static final String GIVEN = "(select sum(distinct case s.service " + Stream.of(ServiceKind.values())
        .map(kind -> "when org.concord.assistance.api.ServiceKind." + kind.name() + " then " + (1 << kind.ordinal())).collect(Collectors.joining(" "))
        + " end) from CareStep s where s.caseId = c.id and s.kind = org.concord.assistance.api.StepKind.SERVICE and s.doneOn is not null)";
    private static final String COUNTED = " from VictimCase c where c.participant = :participant and (c.closeReason is null or c.closeReason <> MERGED)";

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    /** At most so many groups, each with what is needed. */
    List<Group> groups(String participant, Needs needed, int atMost) {
        List<String> values = Stream.concat(needed.measures().stream().map(CubeSearch::yearOf), needed.dimensions().stream().map(CubeSearch::valueOf)).toList();
        String each = IntStream.range(0, values.size()).mapToObj(i -> values.get(i) + " as v" + i).collect(Collectors.joining(", "));
        String together = IntStream.range(0, values.size()).mapToObj(i -> "g.v" + i).collect(Collectors.joining(", "));
        return entities.createQuery("select " + together + ", count(*) from (select " + each + COUNTED + ") g group by " + together, Object[].class)
            .setParameter("participant", participant)
            .setMaxResults(atMost)
            .getResultList().stream().map(row -> group(row, needed)).toList();
    }

    private static Group group(Object[] row, Needs needed) {
        List<String> values = Arrays.stream(row, 0, row.length - 1).map(value -> Objects.toString(value, null)).collect(Collectors.toList());
        if (needed.dimensions().contains(CountDimension.BY_ASSISTANCE)) {
            int help = needed.place(CountDimension.BY_ASSISTANCE);
            values.set(help, given((Number) row[help]));
        }
        return new Group(values, (Long) row[row.length - 1]);
    }

    private static String given(Number bits) {
        return bits == null ? CountCell.NONE_GIVEN
            : Words.joined(Stream.of(ServiceKind.values()).filter(kind -> (bits.longValue() >> kind.ordinal() & 1) == 1).map(Enum::name));
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
