package org.concord.assistance.internal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concord.access.api.Access;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AssistanceRight;

/** Reads the table of who sees what: turns it, for whoever asks, into a condition on cases {@code c}. Any other case does not exist. */
@ApplicationScoped
public class CaseSight {

    private static final String IN_EMERGENCY = "c.sealed = false and c.id in (select e.caseId from Emergency e where e.who = :me and e.until > :now)";

    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** The caller's own cases, of which this part is seen; refuses whoever sees it of none. */
    public Sight own(CasePart part) {
        mustSee(part);
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (AssistanceRight right : part.rights()) {
            if (access.may(right)) {
                ways.add(way(right, values));
            }
        }
        return new Sight("(" + String.join(") or (", ways) + ")", values);
    }

    /** Refuses whoever sees this part of no case at all. */
    public void mustSee(CasePart part) {
        if (part.rights().stream().noneMatch(access::may)) {
            access.require(part.rights().get(0));
        }
    }

    /** The caller's own, and those that an emergency opens. */
    public Sight reachable(CasePart part) {
        Sight own = own(part);
        if (!part.opensInEmergency()) {
            return own;
        }
        Map<String, Object> values = new HashMap<>(own.values());
        values.put("me", caller.get().username());
        values.put("now", clock.instant());
        return new Sight(own.condition() + " or (" + IN_EMERGENCY + ")", values);
    }

    /** The agencies for which the caller works on cases, or answers for them: a condition on {@code agency}, which names one. */
    public Sight agencies(String agency) {
        mustSee(CasePart.FACTS);
        List<String> ways = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (AssistanceRight right : CasePart.FACTS.rights()) {
            access.participants(right).ifPresentOrElse(codes -> {
                ways.add(agency + " in (:" + right + ")");
                values.put(right.name(), codes);
            }, () -> ways.add("1 = 1"));
        }
        return new Sight(String.join(" or ", ways), values);
    }

    private String way(AssistanceRight right, Map<String, Object> values) {
        Optional<Set<String>> codes = access.participants(right);
        if (codes.isEmpty()) {
            return "1 = 1";
        }
        values.put(right.name(), codes.get());
        return switch (right.extent()) {
            case ASSIGNED -> {
                values.put("me", caller.get().username());
                yield "c.agency in (:" + right + ") and c.worker = :me";
            }
            case AGENCY -> "c.agency in (:" + right + ")";
            case PARTICIPANT -> "c.participant in (:" + right + ")";
            case NO_CASE -> throw new IllegalArgumentException(right + " is not about cases");
        };
    }
}
