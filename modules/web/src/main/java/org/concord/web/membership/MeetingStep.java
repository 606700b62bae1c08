package org.concord.web.membership;

import java.util.List;
import org.concord.membership.api.MeetingState;

/** One state on the way of a meeting, and where that lies as seen from now: {@code past}, {@code now} or {@code ahead}. */
public record MeetingStep(MeetingState state, String when) {

    private static final List<MeetingState> WAY = List.of(MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.REGISTRATION_CLOSED,
        MeetingState.IN_SESSION, MeetingState.CLOSED, MeetingState.REPORT_ADOPTED);

    static List<MeetingStep> of(MeetingState now) {
        if (now == null) {
            return List.of();
        }
        if (!WAY.contains(now)) {
            return List.of(new MeetingStep(now, "now"));
        }
        return WAY.stream().map(state -> new MeetingStep(state, state == now ? "now" : state.compareTo(now) < 0 ? "past" : "ahead")).toList();
    }
}
