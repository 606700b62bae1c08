package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.internal.PlanSight;
import org.concord.store.Among;
import org.concord.store.DatabaseSettings;
import org.concord.store.Unit;

/**
 * Reads what is published of a plan: the plan as it was last approved, with what was booked and measured until now. Lines and postings are read one after the
 * other, never all at once. Who may see the plan was asked before.
 */
@ApplicationScoped
class PublicationSearch {

    private static final int ROWS_AT_ONCE = 500;
    private static final String FIGURES = """
        select new org.concord.actionplans.internal.publish.YearFigure(l.programme, l.fiscalYear, l.currency, sum(l.planned),
            sum(coalesce(b.appropriated, 0L)), sum(coalesce(b.unallotted + b.allotted + b.committed + b.payable + b.spent, 0L)), sum(coalesce(b.spent, 0L)))
        from ApprovedLine l left join LineBalance b on b.line = l.id where l.programme in (:programmes)
        group by l.programme, l.fiscalYear, l.currency order by l.fiscalYear, l.currency, l.programme""";
    private static final String LINES = """
        select new org.concord.actionplans.internal.publish.PublishedLine(l.id, l.code, l.fiscalYear, o.code, o.title, a.code, a.title, a.leadAgency,
            s.code, s.name, l.unit, l.functionCode, l.economicCode, l.currency, l.planned, coalesce(b.appropriated, 0L),
            coalesce(b.unallotted + b.allotted + b.committed + b.payable + b.spent, 0L), coalesce(b.spent, 0L))
        from ApprovedLine l left join LineBalance b on b.line = l.id join ApprovedActivity a on a.id = l.activity
        join ApprovedObjective o on o.id = a.objective
        join FundingSource s on s.code = l.source where l.programme = :programme order by l.code, l.id""";
    private static final String POSTINGS = """
        select new org.concord.actionplans.internal.publish.Booked(e.id, e.kind, e.eventDate, e.bookingDate, e.postedAt, s.reference, e.commitment,
            e.reverses, e.rate, m.stage, m.amount, l.id, l.code, l.fiscalYear, l.currency, l.economicCode, l.source, o.code, a.code, a.title)
        from JournalEntry e join Posting m on m.entry = e.id join Submission s on s.id = e.id join ApprovedLine l on l.id = m.line
        join ApprovedActivity a on a.id = l.activity join ApprovedObjective o on o.id = a.objective
        where e.programme = :programme order by e.postedAt, e.id, m.number""";

    private static final String INDICATORS = """
        select new org.concord.actionplans.internal.publish.PublishedIndicator(i.id, o.id, o.title, a.id, a.title, i.code, i.title, i.measure, i.ascending,
            i.unit, i.baselineDay, i.baselinePrecision, i.baselineValue, i.baselineComment, i.baselineSource)
        from ApprovedIndicator i left join ApprovedActivity a on a.id = i.activity join ApprovedObjective o on o.id = i.objective or o.id = a.objective
        where i.programme = :programme order by o.code, coalesce(a.code, ''), i.code""";
    private static final String TARGETS = """
        select new org.concord.actionplans.internal.publish.PublishedFigure(t.indicator, true, t.firstDay, t.lastDay, t.figure, cast(null as String),
            t.comment, cast(null as String), cast(null as String))
        from ApprovedTarget t where t.programme = :programme order by t.firstDay, t.id""";
    /** Of an indicator whose measure is being changed nothing is told: that changes only while nothing was measured, and so what was is as the draft has it. */
    private static final String MEASURED = """
        from Measurement m join ApprovedIndicator a on a.id = m.indicator join Indicator i on i.id = a.id and i.measure = a.measure
        where a.programme = :programme""";
    private static final String MEASUREMENTS = """
        select new org.concord.actionplans.internal.publish.PublishedFigure(m.indicator, false, m.firstDay, m.lastDay, m.figure, nullif(m.disaggregation, ''),
            m.comment, m.source, m.evidence)
        """ + MEASURED + " and not exists (select s.id from Measurement s where s.supersedes = m.id) order by m.firstDay, m.lastDay, m.disaggregation, m.id";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    /** Everything read until the transaction ends is of this moment, on PostgreSQL; Derby would have to lock it all, which it does not. */
    void atOneMoment() {
        if (!DatabaseSettings.current().embedded()) {
            entities.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
        }
    }

    /** The plan, if it was approved. */
    Optional<PublishedPlan> plan(UUID programme) {
        return ask("select new org.concord.actionplans.internal.publish.PublishedPlan(p.id, p.code, p.currency, p.state, a.approvedAt, a.title, a.firstDay, "
            + "a.lastDay, a.fiscalYearStart, a.legalBasis, a.source, a.note) from ApprovedPlan a join Programme p on p.id = a.programme "
            + "where a.programme = :programme", PublishedPlan.class, programme).getResultStream().findFirst();
    }

    /** When the plan was approved, something was posted or something was measured the last time; null before. */
    Instant changedAt(UUID programme) {
        Instant approved = one("select max(a.approvedAt) from ApprovedPlan a where a.programme = :programme", Instant.class, programme);
        Instant posted = one("select max(e.postedAt) from JournalEntry e where e.programme = :programme", Instant.class, programme);
        Instant measured = one("select max(m.recordedAt) " + MEASURED, Instant.class, programme);
        return Stream.of(approved, posted, measured).flatMap(Stream::ofNullable).max(Instant::compareTo).orElse(null);
    }

    long lines(UUID programme) {
        return one("select count(l.id) from ApprovedLine l where l.programme = :programme", Long.class, programme);
    }

    long entries(UUID programme) {
        return one("select count(e.id) from JournalEntry e where e.programme = :programme", Long.class, programme);
    }

    /** The budgets of plans, by year and currency. */
    List<YearFigure> figures(List<UUID> programmes) {
        return programmes.isEmpty() ? List.of()
            : Among.query(entities, FIGURES, YearFigure.class, Map.of("programmes", programmes)).getResultList();
    }

    /** What the plan costs, by function and currency. */
    List<FunctionCost> costs(UUID programme) {
        return all("select new org.concord.actionplans.internal.publish.FunctionCost(l.functionCode, l.currency, sum(l.planned)) from ApprovedLine l "
            + "where l.programme = :programme group by l.functionCode, l.currency", FunctionCost.class, programme);
    }

    List<Funder> funders(UUID programme) {
        return all("select new org.concord.actionplans.internal.publish.Funder(s.code, s.name, s.kind, s.organisation) from FundingSource s "
            + "where s.code in (select l.source from ApprovedLine l where l.programme = :programme) order by s.code", Funder.class, programme);
    }

    /** Who answers for an activity of the plan. */
    List<String> agencies(UUID programme) {
        return all("select distinct a.leadAgency from ApprovedActivity a where a.programme = :programme and a.leadAgency is not null order by a.leadAgency",
            String.class, programme);
    }

    /** The published plans of an owner, as far as the caller sees them; {@code owners} are those the caller sees, empty means all. */
    List<OwnedPlan> owned(String owner, Optional<Set<String>> owners) {
        return Among.query(entities, "select new org.concord.actionplans.internal.publish.OwnedPlan(p.id, p.code, a.title, a.fiscalYearStart) "
                + "from ApprovedPlan a join Programme p on p.id = a.programme where p.owner = :owner and (:all = true or " + PlanSight.SEEN
                + ") order by p.code", OwnedPlan.class, Map.of("owner", owner, "all", owners.isEmpty(), "owners", owners.orElse(Set.of())))
            .getResultList();
    }

    /** What the plan is to achieve, as code and title. */
    List<String> objectives(UUID programme) {
        return all("select o.code || ': ' || o.title from ApprovedObjective o where o.programme = :programme order by o.code", String.class, programme);
    }

    /** Indicators by the code of their objective, those of its activities after its own. */
    List<PublishedIndicator> indicators(UUID programme) {
        return all(INDICATORS, PublishedIndicator.class, programme);
    }

    /** What the indicators are to reach, and what was measured of them and holds. */
    List<PublishedFigure> achievements(UUID programme) {
        return Stream.concat(all(TARGETS, PublishedFigure.class, programme).stream(), all(MEASUREMENTS, PublishedFigure.class, programme).stream()).toList();
    }

    /** The rates that converted postings or exchanged money. */
    List<AppliedRate> rates(UUID programme) {
        return all("select new org.concord.actionplans.api.AppliedRate(x.base, x.quote, x.rate, x.day, x.source) from ExchangeRate x where x.id in "
            + "(select m.rate from Posting m join ApprovedLine l on l.id = m.line where l.programme = :programme) or x.id in "
            + "(select e.rate from JournalEntry e where e.programme = :programme) order by x.day, x.base, x.quote, x.id", AppliedRate.class, programme);
    }

    /** The budget lines, by code; to be closed. */
    Stream<PublishedLine> eachLine(UUID programme) {
        return each(LINES, PublishedLine.class, programme);
    }

    /** The postings in the order in which they were posted, those of an entry together; to be closed. */
    Stream<Booked> eachPosting(UUID programme) {
        return each(POSTINGS, Booked.class, programme);
    }

    private <R> Stream<R> each(String query, Class<R> row, UUID programme) {
        return ask(query, row, programme).setHint("org.hibernate.fetchSize", ROWS_AT_ONCE).getResultStream();
    }

    private <R> List<R> all(String query, Class<R> row, UUID programme) {
        return ask(query, row, programme).getResultList().stream().filter(Objects::nonNull).toList();
    }

    private <R> R one(String query, Class<R> row, UUID programme) {
        return ask(query, row, programme).getSingleResult();
    }

    private <R> TypedQuery<R> ask(String query, Class<R> row, UUID programme) {
        return entities.createQuery(query, row).setParameter("programme", programme);
    }
}
