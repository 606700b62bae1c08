package org.concord.actionplans.internal.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.DelegateApprovals;
import org.concord.actionplans.api.LedgerRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** Somebody approves for somebody else, for a while. */
@Entity
@Table(schema = "actionplans", name = "delegation")
class Delegation {

    @Id
    private UUID id;
    @Column(name = "delegated_by")
    private String by;
    @Column(name = "delegated_to")
    private String to;
    @Column(name = "owner_code")
    private String owner;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Version
    private long version;

    protected Delegation() {
    }

    Delegation(UUID id, String by, DelegateApprovals command) {
        this.id = id;
        this.by = by;
        to = Text.required("to", command.to(), 60);
        owner = Text.required("owner", command.owner(), 40);
        firstDay = Required.value("from", command.from());
        lastDay = Required.value("until", command.until());
        if (to.equals(by)) {
            throw RuleBroken.at("to", LedgerRule.CANNOT_DELEGATE);
        }
        if (lastDay.isBefore(firstDay)) {
            throw RuleBroken.at("until", KernelRule.ENDS_BEFORE_START, firstDay, lastDay);
        }
    }

    /** Ends it at once. */
    void end(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new RuleBroken(LedgerRule.CANNOT_DELEGATE);
        }
        lastDay = today.minusDays(1);
        firstDay = firstDay.isAfter(lastDay) ? lastDay : firstDay;
    }

    String by() {
        return by;
    }

    long version() {
        return version;
    }
}
