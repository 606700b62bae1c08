package org.concord.training.internal.run;

import static org.concord.training.api.QuotaKind.OPEN;
import static org.concord.training.api.QuotaKind.PARTICIPANT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Words;
import org.concord.training.api.QuotaKind;
import org.concord.training.api.RunRule;
import org.concord.training.api.SetQuota;

/** How many seats of a run one participant has, or several together, or each of those without a quota of its own. */
@Entity
@Table(schema = "training", name = "run_quota")
public class Quota {

    private static final int MOST_PARTICIPANTS = 60;

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private CourseRun run;
    @Enumerated(EnumType.STRING)
    private QuotaKind kind;
    private String participants;
    private int reserved;
    @Column(name = "maximum_seats")
    private int maximum;
    @Version
    private long version;

    protected Quota() {
    }

    Quota(UUID id, CourseRun run, SetQuota command) {
        this.id = id;
        this.run = run;
        describe(command);
    }

    final void describe(SetQuota command) {
        kind = Required.value("kind", command.kind());
        List<String> named = Objects.requireNonNullElse(command.participants(), List.of());
        if (named.size() > MOST_PARTICIPANTS) {
            throw RuleBroken.at("participants", KernelRule.TOO_LARGE, MOST_PARTICIPANTS);
        }
        participants = Words.joined(named.stream().map(code -> Text.required("participants", code, 40)).sorted());
        int many = participants().size();
        if (kind == OPEN ? many > 0 : kind == PARTICIPANT ? many != 1 : many < 2) {
            throw RuleBroken.at("participants", RunRule.PARTICIPANTS_DO_NOT_FIT_QUOTA, kind);
        }
        reserved = Objects.requireNonNullElse(command.reserved(), 0);
        maximum = Required.value("maximum", command.maximum());
        if (kind == OPEN && reserved != 0) {
            throw RuleBroken.at("reserved", RunRule.OPEN_QUOTA_RESERVES_NOTHING);
        }
        if (reserved < 0) {
            throw RuleBroken.at("reserved", KernelRule.NOT_A_NUMBER, reserved);
        }
        if (maximum < 1 || maximum < reserved) {
            throw RuleBroken.at("maximum", RunRule.MAXIMUM_BELOW_RESERVED, maximum, reserved);
        }
    }

    public QuotaKind kind() {
        return kind;
    }

    public List<String> participants() {
        return Words.of(participants);
    }

    public int reserved() {
        return reserved;
    }

    public int maximum() {
        return maximum;
    }

    public UUID id() {
        return id;
    }

    CourseRun run() {
        return run;
    }

    long version() {
        return version;
    }
}
