package org.concord.assistance.internal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.DataCategory;
import org.concord.kernel.RuleBroken;

/** The one gate: whatever is passed on of a case is asked for here, for its purpose, its recipient, its kinds of data and today. */
@ApplicationScoped
public class Permission {

    @Inject
    private ConsentRepository consents;
    @Inject
    private Clock clock;

    /** Refuses what neither a consent nor an approved exception allows; the case must be locked, so that none is taken back meanwhile. */
    public void require(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        refuse(missing(caseId, purpose, recipient, categories));
    }

    /** Refuses what the person did not agree to, whatever else may allow it. */
    public void requireConsent(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        refuse(unconsented(caseId, purpose, recipient, categories));
    }

    /** Whether it would be let through. */
    public boolean allows(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        return missing(caseId, purpose, recipient, categories).isEmpty();
    }

    /** Whether the person agreed to all of it. */
    public boolean consentCovers(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        return unconsented(caseId, purpose, recipient, categories).isEmpty();
    }

    /** Those of these kinds of data that the person agrees to have passed on. */
    public Set<DataCategory> among(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        Set<DataCategory> agreed = EnumSet.copyOf(categories);
        agreed.removeAll(unconsented(caseId, purpose, recipient, categories));
        return agreed;
    }

    /** The kinds of data of each of these cases that a consent or an exception lets pass; a case of which nothing may be passed on is not there. */
    public Map<UUID, Set<DataCategory>> allowed(Collection<UUID> caseIds, ConsentPurpose purpose, String recipient) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(consents.consented(caseIds, purpose, recipient, today), consents.excepted(caseIds, purpose, recipient, today)).flatMap(List::stream)
            .collect(Collectors.groupingBy(Allowed::caseId, Collectors.flatMapping(one -> one.kinds().stream(), Collectors.toSet())));
    }

    private Set<DataCategory> missing(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> asked) {
        Set<DataCategory> missing = unconsented(caseId, purpose, recipient, asked);
        return missing.isEmpty() ? missing : without(missing, consents.excepted(List.of(caseId), purpose, recipient, LocalDate.now(clock)));
    }

    private Set<DataCategory> unconsented(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> asked) {
        return without(EnumSet.copyOf(asked), consents.consented(List.of(caseId), purpose, recipient, LocalDate.now(clock)));
    }

    private static void refuse(Set<DataCategory> missing) {
        if (!missing.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.NOTHING_ALLOWS_PASSING_ON, missing);
        }
    }

    private static Set<DataCategory> without(Set<DataCategory> asked, List<Allowed> allowed) {
        allowed.forEach(one -> asked.removeAll(one.kinds()));
        return asked;
    }
}
