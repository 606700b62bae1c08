package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.AccessRight;
import org.concord.access.api.Right;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.assistance.api.AssistanceRight;
import org.concord.membership.api.MembershipRight;
import org.concord.training.api.TrainingRight;

/** What the reader may do, by the name of the right: {@code #{may['PLAN_MEETINGS']}}. Pages hide what would be refused anyway. */
@Named
@RequestScoped
public class May extends AbstractMap<String, Boolean> {

    private static final Map<String, Right> RIGHTS = Stream.of(AccessRight.values(), MembershipRight.values(), ActionPlanRight.values(),
        TrainingRight.values(), AssistanceRight.values())
        .flatMap(Stream::of).collect(Collectors.toUnmodifiableMap(Right::name, Function.identity()));

    @Inject
    private Access access;

    @Override
    public Boolean get(Object right) {
        return RIGHTS.containsKey(right) && access.may(RIGHTS.get(right));
    }

    /** Whether the reader may do it for this participant. */
    public boolean forParticipant(String right, String participant) {
        return RIGHTS.containsKey(right) && access.may(RIGHTS.get(right), participant);
    }

    /** Whether the reader may do it for everybody. */
    public boolean forAll(String right) {
        return RIGHTS.containsKey(right) && access.participants(RIGHTS.get(right)).isEmpty();
    }

    /** Those of the participants, by code, for whom the reader may do it. */
    public Map<String, String> among(String right, Map<String, String> participants) {
        Map<String, String> own = new LinkedHashMap<>(participants);
        own.keySet().removeIf(participant -> !forParticipant(right, participant));
        return own;
    }

    @Override
    public Set<Map.Entry<String, Boolean>> entrySet() {
        return Set.of();
    }
}
