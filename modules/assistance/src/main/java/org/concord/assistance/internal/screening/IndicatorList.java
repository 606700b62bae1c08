package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A list of indicators that somebody with authority published. The latest entered is the one that is asked. */
@Entity
@Table(schema = "assistance", name = "indicator_list")
class IndicatorList {

    @Id
    private String code;
    private String title;
    private String source;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected IndicatorList() {
    }

    IndicatorList(String code, String title, String source, Instant now) {
        this.code = code;
        this.title = title;
        this.source = source;
        enteredAt = now;
    }
}
