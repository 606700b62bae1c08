package org.concord.training.internal.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concord.training.api.QuotaKind;
import org.concord.training.internal.run.Quota;

/** Which participant has how many seats of a run while they are given, and how many more it may have. */
final class Shares {

    private final List<Quota> quotas;
    private final Map<String, Integer> held;
    private int free;

    /**
     * @param held seats by participant
     * @param capacity how many seats there are
     */
    Shares(List<Quota> quotas, Map<String, Integer> held, int capacity) {
        this.quotas = quotas;
        this.held = new HashMap<>(held);
        free = capacity - held.values().stream().mapToInt(Integer::intValue).sum();
    }

    int free() {
        return free;
    }

    int heldBy(String participant) {
        return held.getOrDefault(participant, 0);
    }

    void take(String participant) {
        held.merge(participant, 1, Integer::sum);
        free--;
    }

    /** The quota that names the participant. */
    Optional<Quota> own(String participant) {
        return quotas.stream().filter(quota -> quota.participants().contains(participant)).findFirst();
    }

    /** The most seats the participant, or its group, may have, where they have them already. */
    Optional<Integer> reachedMaximum(String participant) {
        Optional<Quota> own = own(participant);
        if (own.isPresent()) {
            return own.filter(quota -> heldBy(quota.participants()) >= quota.maximum()).map(Quota::maximum);
        }
        return quotas.stream().filter(quota -> quota.kind() == QuotaKind.OPEN && heldBy(participant) >= quota.maximum()).map(Quota::maximum).findFirst();
    }

    /** Seats reserved for a quota that its participants have not taken. */
    int unmet(Quota quota) {
        return Math.max(0, quota.reserved() - heldBy(quota.participants()));
    }

    /** Seats that nobody has, and that are reserved. */
    int reserved() {
        return quotas.stream().mapToInt(this::unmet).sum();
    }

    /** Seats that nobody has, and that are reserved for others than this participant. */
    int reservedForOthersThan(String participant) {
        return quotas.stream().filter(quota -> !quota.participants().contains(participant)).mapToInt(this::unmet).sum();
    }

    private int heldBy(Collection<String> participants) {
        return participants.stream().mapToInt(this::heldBy).sum();
    }
}
