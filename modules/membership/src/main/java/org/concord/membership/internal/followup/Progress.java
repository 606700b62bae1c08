package org.concord.membership.internal.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.Text;
import org.concord.membership.api.ActionState;

/** One report on an action item; never changed. */
@Entity
@Table(schema = "membership", name = "action_progress")
class Progress {

    @Id
    private UUID id;
    @Column(name = "action_item_id")
    private UUID actionItem;
    @Column(name = "reported_at")
    private Instant at;
    @Column(name = "reported_by")
    private String by;
    @Column(name = "wording")
    private String text;
    @Enumerated(EnumType.STRING)
    private ActionState state;
    @Version
    private long version;

    protected Progress() {
    }

    Progress(ActionItem item, String by, String text, Instant now) {
        this.id = Ids.next();
        this.actionItem = item.id();
        this.state = item.state();
        this.by = by;
        this.text = Text.required("text", text, 4000);
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
    }
}
