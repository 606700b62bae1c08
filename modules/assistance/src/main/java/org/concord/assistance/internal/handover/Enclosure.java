package org.concord.assistance.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.Enclose;
import org.concord.assistance.api.EnclosureKind;
import org.concord.assistance.api.ReferralRule;
import org.concord.kernel.RuleBroken;

/** An assessment or paper that travels with a referral. Chosen when the referral is drafted, and never changed, as little as what it names is. */
@Entity
@Table(schema = "assistance", name = "referral_enclosure")
@IdClass(Enclosure.Key.class)
class Enclosure {

    /** What travels with which referral. */
    record Key(UUID referral, EnclosureKind kind, UUID item) implements Serializable {
    }

    @Id
    @Column(name = "referral_id")
    private UUID referral;
    @Id
    @Enumerated(EnumType.STRING)
    private EnclosureKind kind;
    @Id
    @Column(name = "item_id")
    private UUID item;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private DataCategory category;

    protected Enclosure() {
    }

    /**
     * One more that travels with the referral.
     *
     * @param possible the kinds of data that it can be of
     */
    Enclosure(Referral with, Enclose chosen, List<DataCategory> possible) {
        referral = with.id();
        kind = chosen.kind();
        item = chosen.id();
        caseId = with.caseId();
        category = among(possible, chosen.category());
        with.mustCover(category);
    }

    private static DataCategory among(List<DataCategory> possible, DataCategory said) {
        DataCategory category = said == null && possible.size() == 1 ? possible.get(0) : said;
        if (category == null || !possible.contains(category)) {
            throw RuleBroken.at("enclosures", ReferralRule.ENCLOSURE_IS_OF_SOME_CATEGORY, possible);
        }
        return category;
    }

    EnclosureKind kind() {
        return kind;
    }

    UUID item() {
        return item;
    }

    DataCategory category() {
        return category;
    }
}
