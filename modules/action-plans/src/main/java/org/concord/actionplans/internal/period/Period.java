package org.concord.actionplans.internal.period;

import static org.concord.actionplans.api.PeriodState.CLOSED;
import static org.concord.actionplans.api.PeriodState.OPEN;
import static org.concord.actionplans.api.PeriodState.SOFT_CLOSED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.PeriodState;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** A month of an owner's books. It is soft-closed, closed, and reopened by two people: one asks and says why, another reopens it. */
@Entity
@Table(schema = "actionplans", name = "accounting_period")
public class Period {

    private static final int MONTHS = 12;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    @Id
    private UUID id;
    @Column(name = "owner_code")
    private String owner;
    @Column(name = "fiscal_year")
    private int fiscalYear;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private PeriodState state;
    @Column(name = "asked_by")
    private String askedBy;
    private String reason;
    @Column(name = "reopened_by")
    private String reopenedBy;
    @Version
    private long version;

    protected Period() {
    }

    private Period(UUID id, String owner, int fiscalYear, LocalDate firstDay) {
        this.id = id;
        this.owner = owner;
        this.fiscalYear = fiscalYear;
        this.firstDay = firstDay;
        this.lastDay = firstDay.plusMonths(1).minusDays(1);
        this.state = OPEN;
    }

    /** The months of a fiscal year, all open; the first one has this id. */
    public static List<Period> year(UUID id, OpenFiscalYear command) {
        int year = Required.value("fiscalYear", command.fiscalYear());
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw RuleBroken.at("fiscalYear", KernelRule.NOT_A_NUMBER, year);
        }
        LocalDate first = LocalDate.of(year, Programme.fiscalYearStart(command.fiscalYearStart()), 1);
        return IntStream.range(0, MONTHS)
            .mapToObj(month -> new Period(month == 0 ? id : Ids.next(), command.owner(), year, first.plusMonths(month)))
            .toList();
    }

    /** Takes reversals only from now on. */
    public void softClose() {
        mustBe(state == OPEN);
        end(SOFT_CLOSED);
    }

    /** Takes nothing from now on; {@code waiting} entries of it would wait for ever. */
    public void close(long waiting) {
        mustBe(state != CLOSED);
        if (waiting > 0) {
            throw new RuleBroken(LedgerRule.ENTRIES_WAIT, waiting);
        }
        end(CLOSED);
    }

    private void end(PeriodState as) {
        state = as;
        askedBy = null;
        reason = null;
        reopenedBy = null;
    }

    /** The first of the two who reopen it says why. */
    public void askToReopen(String by, String why) {
        mustBe(state != OPEN);
        String given = Text.optional("reason", why, 2000);
        if (given == null) {
            throw RuleBroken.at("reason", LedgerRule.REASON_MISSING);
        }
        askedBy = by;
        reason = given;
    }

    /** The second one opens it. */
    public void reopen(String by) {
        mustBe(state != OPEN && askedBy != null);
        if (by.equals(askedBy)) {
            throw new RuleBroken(LedgerRule.REOPENING_TAKES_TWO);
        }
        reopenedBy = by;
        state = OPEN;
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new RuleBroken(LedgerRule.PERIOD_STATE_FORBIDS, state);
        }
    }

    /** Whether it is the one of this owner's books for this day. */
    public boolean includes(String ofOwner, LocalDate day) {
        return owner.equals(ofOwner) && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public UUID id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public PeriodState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
