package org.concord.assistance.internal.cases;

import static org.concord.assistance.api.AssistanceRight.SUPERVISE_CASES;
import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;
import static org.concord.assistance.api.AssistanceRight.WORK_ON_CASES;

import java.util.List;
import org.concord.assistance.api.AssistanceRight;

/**
 * What there is to see of a case, and through which rights. Together with who holds those rights this is the whole table of role, record, field and
 * scope: pages, REST, lists, filters, orders, searches and exports ask it, and nothing else.
 */
public enum CasePart {
    /** That there is a case with this code, of which agency, in which state. */
    OUTLINE(List.of(WORK_ON_CASES, SUPERVISE_CASES, WATCH_CASES), true),
    /** What the case says in codes: gender, age group, citizenship, exploitation; whom it is assigned to. */
    FACTS(List.of(WORK_ON_CASES, SUPERVISE_CASES), true),
    /** Whom it is about. */
    IDENTITY(List.of(WORK_ON_CASES, SUPERVISE_CASES), true),
    /** Leading the case: whom it is assigned to, whether it is sealed, its end. */
    LEAD(List.of(SUPERVISE_CASES), false);

    private final List<AssistanceRight> rights;
    private final boolean opensInEmergency;

    CasePart(List<AssistanceRight> rights, boolean opensInEmergency) {
        this.rights = rights;
        this.opensInEmergency = opensInEmergency;
    }

    /** The rights through each of which it is reached. */
    public List<AssistanceRight> rights() {
        return rights;
    }

    /** Whether an {@linkplain org.concord.assistance.api.Emergencies emergency} opens it too, for reading. */
    public boolean opensInEmergency() {
        return opensInEmergency;
    }
}
