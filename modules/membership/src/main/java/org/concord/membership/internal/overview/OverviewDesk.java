package org.concord.membership.internal.overview;

import static org.concord.membership.api.MembershipRight.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.Evidence;
import org.concord.membership.api.MemberWithoutFocalPointRow;
import org.concord.membership.api.MembershipCounts;
import org.concord.membership.api.Overview;
import org.concord.membership.internal.chair.ChairsOnDay;

@ApplicationScoped
@Transactional
class OverviewDesk implements Overview {

    @Inject
    private OverviewSearch search;
    @Inject
    private ChairsOnDay chairs;
    @Inject
    private Clock clock;
    @Inject
    private Access access;

    @Override
    public MembershipCounts counts() {
        access.require(READ);
        LocalDate today = today();
        return new MembershipCounts(search.members(today), search.observers(today), search.bodies(today), empty(today).size(),
            search.membersWithoutFocalPoint(today), search.conflicts());
    }

    @Override
    public List<ChairAnswer> emptySeats() {
        access.require(READ);
        return empty(today());
    }

    @Override
    public Page<MemberWithoutFocalPointRow> membersWithoutFocalPoint(Paging paging) {
        access.require(READ);
        return search.membersWithoutFocalPoint(today(), paging);
    }

    private List<ChairAnswer> empty(LocalDate today) {
        return chairs.answer(new ChairQuestion(null, null, today)).stream()
            .filter(answer -> answer.seat() != null && answer.evidence() == Evidence.NOT_KNOWN)
            .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
