package org.concord.assistance.internal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.DataCategory;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** The one gate: whatever is passed on of a case is asked for here, for its purpose, its recipient, its kinds of data and today. */
@ApplicationScoped
public class Permission {

    @Inject
    private ConsentRepository consents;
    @Inject
    private Clock clock;

    /** Refuses what neither a consent nor an approved exception allows; the case must be locked, so that none is taken back meanwhile. */
    public void require(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        refuse(missing(categories, Stream.concat(consented(caseId, purpose, recipient), excepted(caseId, purpose, recipient))));
    }

    /** Refuses what the person did not agree to, whatever else may allow it. */
    public void requireConsent(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        refuse(missing(categories, consented(caseId, purpose, recipient)));
    }

    /** Whether it would be let through. */
    public boolean allows(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        return missing(categories, Stream.concat(consented(caseId, purpose, recipient), excepted(caseId, purpose, recipient))).isEmpty();
    }

    /** Those of these kinds of data that the person agrees to have passed on. */
    public Set<DataCategory> among(UUID caseId, ConsentPurpose purpose, String recipient, Collection<DataCategory> categories) {
        Set<DataCategory> agreed = EnumSet.copyOf(categories);
        agreed.removeAll(missing(categories, consented(caseId, purpose, recipient)));
        return agreed;
    }

    private Stream<String> consented(UUID caseId, ConsentPurpose purpose, String recipient) {
        return consents.consented(caseId, purpose, recipient, LocalDate.now(clock)).stream();
    }

    private Stream<String> excepted(UUID caseId, ConsentPurpose purpose, String recipient) {
        return consents.excepted(caseId, purpose, recipient, LocalDate.now(clock)).stream();
    }

    private static void refuse(Set<DataCategory> missing) {
        if (!missing.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.NOTHING_ALLOWS_PASSING_ON, missing);
        }
    }

    private static Set<DataCategory> missing(Collection<DataCategory> asked, Stream<String> allowed) {
        Set<DataCategory> missing = EnumSet.copyOf(asked);
        allowed.forEach(categories -> missing.removeAll(Words.of(DataCategory.class, categories)));
        return missing;
    }
}
