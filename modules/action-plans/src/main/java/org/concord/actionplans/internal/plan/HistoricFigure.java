package org.concord.actionplans.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What past books say of a line and a year. Where more was spent than there was, that is kept and flagged: it happened. */
@Entity
@Table(schema = "actionplans", name = "historic_figure")
public class HistoricFigure {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "fiscal_year")
    private int fiscalYear;
    private String currency;
    private long approved;
    private long adjusted;
    private long executed;
    private boolean overspent;
    private String source;
    @Version
    private long version;

    protected HistoricFigure() {
    }

    public HistoricFigure(UUID id, BudgetLine line, int fiscalYear, String source) {
        this.id = id;
        this.programme = line.programme();
        this.line = line.id();
        this.fiscalYear = fiscalYear;
        this.currency = line.currency();
        cite(source);
    }

    void cite(String where) {
        source = Text.required("source", where, 1000);
    }

    /** What the books say; all three are in the line's currency. */
    public HistoricFigure saying(Money approvedBudget, Money adjustedBudget, Money execution) {
        approved = minor("approved", approvedBudget);
        adjusted = minor("adjusted", adjustedBudget);
        executed = minor("executed", execution);
        overspent = executed > adjusted;
        return this;
    }

    private long minor(String field, Money given) {
        Money amount = Required.value(field, given).enteredIn(field).plus(Money.zero(currency));
        if (amount.sign() < 0) {
            throw RuleBroken.at(field, PlanRule.AMOUNT_NEGATIVE, amount);
        }
        return amount.minor();
    }

    public boolean overspent() {
        return overspent;
    }

    UUID programme() {
        return programme;
    }

    UUID line() {
        return line;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    long version() {
        return version;
    }
}
