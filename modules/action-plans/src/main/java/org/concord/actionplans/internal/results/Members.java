package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.Memberships;

/** Who was a member of a process at the end of a year, as membership knows it. */
@ApplicationScoped
class Members {

    @Inject
    private Memberships memberships;

    /** Refuses who was no member. */
    void mustInclude(String process, String participant, int year) {
        if (search(process, participant, year, Paging.first(1)).rows().isEmpty()) {
            throw RuleBroken.at("member", PlanRule.NOT_A_MEMBER, participant);
        }
    }

    /** The members' codes, by their names. */
    List<String> of(String process, int year) {
        return search(process, null, year, Paging.first(Paging.MOST)).rows().stream().map(MembershipRow::participant).distinct().toList();
    }

    private Page<MembershipRow> search(String process, String participant, int year, Paging paging) {
        if (year < Period.BEGINNING.getYear() || year > Period.FOREVER.getYear()) {
            return new Page<>(List.of(), null);
        }
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return memberships.search(new MembershipCriteria(process, participant, null, MembershipRole.MEMBER, null, end, null, null), paging);
    }
}
