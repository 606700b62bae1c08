package org.concord.assistance.internal.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.LinkRule;
import org.concord.kernel.RuleBroken;

/** That a case was merged into another, and where it stood. */
@Entity
@Table(schema = "assistance", name = "case_merge")
class CaseMerge {

    @Id
    private UUID id;
    @Column(name = "kept_case", updatable = false)
    private UUID kept;
    @Column(name = "merged_case", updatable = false)
    private UUID merged;
    @Enumerated(EnumType.STRING)
    @Column(name = "state_before", updatable = false)
    private CaseState before;
    @Column(name = "merged_by", updatable = false)
    private String mergedBy;
    @Column(name = "merged_at", updatable = false)
    private Instant mergedAt;
    @Column(name = "undone_by")
    private String undoneBy;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Version
    private long version;

    protected CaseMerge() {
    }

    CaseMerge(UUID id, UUID kept, UUID merged, CaseState before, String who, Instant now) {
        this.id = id;
        this.kept = kept;
        this.merged = merged;
        this.before = before;
        mergedBy = who;
        mergedAt = now;
    }

    /** Where the merged case stood. */
    CaseState undo(String who, Instant now) {
        if (undoneAt != null) {
            throw new RuleBroken(LinkRule.MERGE_IS_UNDONE);
        }
        undoneBy = who;
        undoneAt = now;
        return before;
    }

    UUID kept() {
        return kept;
    }

    UUID merged() {
        return merged;
    }

    long version() {
        return version;
    }
}
