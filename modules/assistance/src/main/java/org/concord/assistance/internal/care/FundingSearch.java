package org.concord.assistance.internal.care;

import static org.concord.assistance.api.AssistanceRight.TRACE_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.concord.access.api.Access;
import org.concord.assistance.api.FundedRow;
import org.concord.assistance.api.FundedServices;
import org.concord.assistance.api.FundingYear;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.counts.Thresholds;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Counts services by what paid for them, beyond the wall: whoever asks answers for money, and sees no case. */
@ApplicationScoped
@Transactional
public class FundingSearch implements FundedServices {

    private static final int MOST = 1000;
    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final String FUNDED = """
        select new org.concord.assistance.internal.care.Funded(c.participant, s.fundingSource, s.service, year(s.doneOn), count(s),
        count(distinct s.caseId))
        from CareStep s join VictimCase c on c.id = s.caseId""";
    private static final String EACH =
        " group by c.participant, s.fundingSource, s.service, year(s.doneOn) order by c.participant, s.fundingSource, s.service";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private Wall wall;
    @Inject
    private Thresholds thresholds;
    @Inject
    private Clock clock;

    @Override
    public List<FundedRow> of(FundingYear asked) {
        access.require(TRACE_FUNDING);
        int year = asked.year() == null ? LocalDate.now(clock).getYear() : asked.year();
        if (year < FIRST || year > LAST) {
            throw RuleBroken.at("year", KernelRule.NOT_A_NUMBER, year);
        }
        ToIntFunction<String> threshold = thresholds.ofAll();
        return wall.lifted(() -> counted(year)).stream().map(funded -> funded.told(threshold.applyAsInt(funded.participant()))).toList();
    }

    private List<Funded> counted(int year) {
        ListQuery<Funded> funded = new ListQuery<>(entities, Funded.class, FUNDED)
            .where("s.state = STEP_DONE and s.fundingSource is not null")
            .where("s.doneOn >= :from", "from", LocalDate.of(year, 1, 1))
            .where("s.doneOn <= :until", "until", LocalDate.of(year, 12, 31));
        access.participants(TRACE_FUNDING).ifPresent(own -> funded.where("c.participant in (:own)", "own", own));
        return funded.query(EACH).setMaxResults(MOST).getResultList();
    }
}
