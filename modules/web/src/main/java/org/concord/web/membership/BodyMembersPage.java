package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyMembershipCriteria;
import org.concord.membership.api.BodyMembershipRow;
import org.concord.membership.api.MembershipRole;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Who sits in which body, on any day. */
@Named
@RequestScoped
public class BodyMembersPage {

    @Inject
    private Bodies bodies;
    @Inject
    private Here here;

    private final Once<Page<BodyMembershipRow>> list = new Once<>(() -> here.list(paging -> bodies.memberships(
        new BodyMembershipCriteria(here.text("process"), here.text("body"), here.text("within"), here.text("participant"),
            here.choice("role", MembershipRole.class), here.day("asOf"), here.text("q")), paging)));

    public Page<BodyMembershipRow> getList() {
        return list.get();
    }
}
