package org.concord.training.internal.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.MembershipState;

/** Which participants were members of a process on a day; observers are not. As membership counts it: a date that is half known is taken widely. */
final class MembersThen {

    private final Map<String, List<MembershipRow>> byParticipant;

    /** @param memberships as members, of any process and time */
    MembersThen(Collection<MembershipRow> memberships) {
        byParticipant = memberships.stream().filter(MembersThen::everWas).collect(Collectors.groupingBy(MembershipRow::participant));
    }

    /** Neither a proposal, nor one that was turned down. */
    private static boolean everWas(MembershipRow membership) {
        return membership.state() != MembershipState.PROPOSED && (membership.state() != MembershipState.ENDED || membership.to() != null);
    }

    boolean has(String participant, LocalDate day) {
        return byParticipant.getOrDefault(participant, List.of()).stream().anyMatch(membership ->
            (membership.from() == null || !membership.from().firstDay().isAfter(day)) && (membership.to() == null || !membership.to().lastDay().isBefore(day)));
    }
}
