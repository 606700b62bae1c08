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
import org.concord.assistance.api.LinkRule;
import org.concord.assistance.api.LinkState;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;
import org.concord.kernel.RuleBroken;

/** One side of a link: what it knows of the other. The other side has a row of its own. */
@Entity
@Table(schema = "assistance", name = "case_link")
class CaseLink {

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Column(name = "other_case", updatable = false)
    private UUID otherCase;
    @Column(name = "other_participant", updatable = false)
    private String otherParticipant;
    @Enumerated(EnumType.STRING)
    private LinkState state;
    private boolean agreed;
    @Column(name = "other_agency")
    private String otherAgency;
    @Column(name = "other_code")
    private String otherCode;
    @Column(name = "found_at", updatable = false)
    private Instant foundAt;
    @Version
    private long version;

    protected CaseLink() {
    }

    CaseLink(VictimCase own, VictimCase other, Instant now) {
        id = Ids.next();
        caseId = own.id();
        otherCase = other.id();
        otherParticipant = other.participant();
        state = LinkState.LINK_SUGGESTED;
        foundAt = now;
    }

    /** This side's answer; the other's row learns of it. */
    void answer(boolean yes, CaseLink others) {
        if (state != LinkState.LINK_SUGGESTED || agreed) {
            throw new RuleBroken(LinkRule.LINK_IS_ANSWERED);
        }
        agreed = yes;
        if (!yes) {
            state = LinkState.LINK_DENIED;
            others.state = LinkState.LINK_DENIED;
        }
    }

    boolean isAgreed() {
        return agreed;
    }

    /** Both agreed: this side learns which case it is. */
    void reveal(VictimCase other) {
        state = LinkState.LINK_CONFIRMED;
        otherAgency = other.agency();
        otherCode = other.code();
    }

    UUID caseId() {
        return caseId;
    }

    UUID otherCase() {
        return otherCase;
    }

    long version() {
        return version;
    }
}
