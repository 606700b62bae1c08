package org.concord.assistance.api;

/** Why data may be passed on without consent, as far as the law of the country allows it. */
public enum LawfulGround {
    DANGER_TO_SOMEBODY, BEST_INTERESTS_OF_A_CHILD, ORDERED_BY_A_COURT
}
