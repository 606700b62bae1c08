package org.concord.membership.internal.source;

import java.util.Set;
import java.util.TreeSet;

/** The sorts of record about which sources can be entered, named as on the wire. */
final class Subjects {

    static final Set<String> ALL = new TreeSet<>(Set.of("participants", "processes", "memberships", "bodies", "body-memberships",
        "chair-seats", "chair-terms", "persons", "focal-points", "meetings", "documents", "decisions", "action-items", "joint-actions"));

    private Subjects() {
    }
}
