package org.concord.training.api;

import static org.concord.access.api.Reach.ALL;
import static org.concord.access.api.Role.SECRETARIAT;
import static org.concord.access.api.Role.TRAINER;

import java.util.Map;
import org.concord.access.api.Reach;
import org.concord.access.api.Right;
import org.concord.access.api.Role;

/** Training's part of the table of access. Whoever signs in reads what was published. */
public enum TrainingRight implements Right {
    /** Write, publish and retire courses, and read those that are being written. */
    KEEP_COURSES(Map.of(SECRETARIAT, ALL, TRAINER, ALL));

    private final Map<Role, Reach> holders;

    TrainingRight(Map<Role, Reach> holders) {
        this.holders = holders;
    }

    @Override
    public Map<Role, Reach> holders() {
        return holders;
    }
}
