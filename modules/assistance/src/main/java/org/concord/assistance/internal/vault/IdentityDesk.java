package org.concord.assistance.internal.vault;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Audit;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.Identities;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.api.LookUpPerson;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.internal.cases.CaseDescribed;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSearch;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;

/** Opens the vault, and writes down who opened it in the same transaction: what cannot be told is not shown. */
@ApplicationScoped
@Transactional
public class IdentityDesk implements Identities {

    private static final int MOST_FOUND = 50;
    private static final int LONGEST_NAME = 200;

    @Inject
    private IdentityRepository identities;
    @Inject
    private Vault vault;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSearch search;
    @Inject
    private CaseSight sight;
    @Inject
    private LookBook looks;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;
    @Inject
    private Event<IdentityKept> kept;
    @Inject
    private Clock clock;

    @Override
    public IdentityView read(UUID caseId, ReadIdentity reason) {
        VictimCase about = cases.reachable(caseId, CasePart.IDENTITY);
        Identity identity = vault.open(caseId);
        if (identity.texts().isEmpty()) {
            throw new RuleBroken(CaseRule.NO_IDENTITY);
        }
        looks.note(about, reason, !cases.isOwn(caseId, CasePart.IDENTITY));
        return identity.view();
    }

    @Override
    public void keep(UUID caseId, long version, KeepIdentity command) {
        VictimCase about = cases.changeable(caseId, CasePart.IDENTITY);
        Versions.match(about.version(), version);
        LocalDate today = LocalDate.now(clock);
        Identity identity = Identity.of(command, today);
        identity.mustFit(about.facts().ageGroup(), today);
        Set<String> digests = vault.lock(about, identity);
        audit.changed(CASES, caseId.toString(), "IDENTITY_KEPT", null);
        kept.fire(new IdentityKept(about, digests));
    }

    /** Whoever is not of age is not described as an adult, who could agree alone. */
    void mustBeOfAge(@Observes CaseDescribed described) {
        if (described.about().facts().ageGroup() == AgeGroup.ADULT) {
            vault.open(described.about().id()).mustBeOfAge(LocalDate.now(clock));
        }
    }

    @Override
    public List<CaseRow> lookUp(LookUpPerson command) {
        sight.mustSee(CasePart.IDENTITY);
        ReadIdentity reason = new ReadIdentity(Required.value("purpose", command.purpose()), command.note());
        List<CaseRow> found = search.foundBy(digests(command), MOST_FOUND);
        looks.note(cases.notErased(found.stream().map(CaseRow::id).toList()), reason, false);
        audit.changed(CASES, null, "PERSON_LOOKED_UP", reason);
        return found;
    }

    private List<String> digests(LookUpPerson command) {
        List<String> digests = Stream.of(Identity.ofName(seals, Text.optional("name", command.name(), LONGEST_NAME)),
            Identity.ofDocument(seals, Text.optional("documentNumber", command.documentNumber(), LONGEST_NAME))).filter(Objects::nonNull).toList();
        if (digests.isEmpty()) {
            throw RuleBroken.at("name", CaseRule.NOTHING_TO_LOOK_UP);
        }
        return digests;
    }
}
