package org.concord.assistance.internal.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.concord.assistance.api.CountRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** The least count that tables of one participant show. */
@Entity
@Table(schema = "assistance", name = "count_threshold")
class Threshold {

    private static final int MOST = 1000;

    @Id
    @Column(name = "participant_code")
    private String participant;
    private int threshold;

    protected Threshold() {
    }

    Threshold(String participant, Integer threshold, int everybodys) {
        this.participant = participant;
        raise(threshold, everybodys);
    }

    final void raise(Integer given, int everybodys) {
        if (Required.value("threshold", given) < everybodys || given > MOST) {
            throw RuleBroken.at("threshold", CountRule.THRESHOLD_OUT_OF_RANGE, everybodys, MOST);
        }
        threshold = given;
    }

    int value() {
        return threshold;
    }
}
