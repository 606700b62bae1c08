package org.concord.web.membership;

import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AssignAction;
import org.concord.web.page.Draft;

/** An owner as chosen from one list of bodies, participants and persons: the kind, a colon, the code or id. */
final class Owner {

    private Owner() {
    }

    /** The same draft, with the owner taken apart into its kind and its code. */
    static Draft<AssignAction> in(Draft<AssignAction> draft) {
        String[] parts = draft.text("ownerChoice").split(":", 2);
        return parts.length < 2 ? draft : draft.with("ownerKind", parts[0]).with("owner", parts[1]);
    }

    /** The choice that stands for the owner of an item. */
    static String of(ActionItemRow item) {
        return item.ownerKind() + ":" + item.owner();
    }
}
