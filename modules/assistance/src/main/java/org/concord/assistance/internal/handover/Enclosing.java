package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.Enclose;
import org.concord.assistance.api.EnclosureKind;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.internal.care.CareRepository;
import org.concord.assistance.internal.care.Copies;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Lets assessments and papers of a case travel with a referral, and puts copies of them into the case that is opened for it. */
@ApplicationScoped
class Enclosing {

    private static final ReadIdentity WHY = new ReadIdentity(ReadPurpose.REFERRING, null);

    @Inject
    private CareRepository care;
    @Inject
    private Copies copies;

    /** What is chosen, as it travels with the referral; refuses what is not the case's, and what is of no kind of data that the referral passes on. */
    List<Enclosure> chosen(Referral referral, List<Enclose> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<EnclosureKind, Map<UUID, List<DataCategory>>> there = whatIsThere(referral.caseId());
        Set<UUID> seen = new HashSet<>();
        return chosen.stream().map(one -> {
            List<DataCategory> possible = there.get(Required.value("enclosures", one.kind())).get(one.id());
            if (possible == null || !seen.add(one.id())) {
                throw RuleBroken.at("enclosures", ReferralRule.NOTHING_TO_ENCLOSE);
            }
            return new Enclosure(referral, one, possible);
        }).toList();
    }

    /** Each assessment and paper of a case, with the kinds of data that it can be of. */
    private Map<EnclosureKind, Map<UUID, List<DataCategory>>> whatIsThere(UUID caseId) {
        return Map.of(
            EnclosureKind.ASSESSMENT, care.assessments(caseId).stream().collect(Collectors.toMap(CaseAssessmentRow::id, CaseAssessmentRow::categories)),
            EnclosureKind.PAPER, care.documents(caseId).stream().collect(Collectors.toMap(CaseDocumentRow::id, CaseDocumentRow::categories)));
    }

    /** Copies what travels with an accepted referral into the case that was opened for it. */
    void pass(Collection<Enclosure> enclosures, VictimCase from, VictimCase opened) {
        copies.assessments(from, opened, of(EnclosureKind.ASSESSMENT, enclosures), WHY);
        copies.papers(from, opened, of(EnclosureKind.PAPER, enclosures), WHY);
    }

    private static List<UUID> of(EnclosureKind kind, Collection<Enclosure> enclosures) {
        return enclosures.stream().filter(one -> one.kind() == kind).map(Enclosure::item).toList();
    }
}
