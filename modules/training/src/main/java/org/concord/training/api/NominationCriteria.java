package org.concord.training.api;

import java.util.UUID;

/**
 * Which nominations are asked for; every component may be null.
 *
 * @param participant nominated by this participant
 * @param q part of the officer's name or agency, with or without marks
 */
public record NominationCriteria(UUID run, UUID officer, String participant, NominationState state, String q) {

    /** Those of one run. */
    public static NominationCriteria of(UUID run) {
        return new NominationCriteria(run, null, null, null, null);
    }
}
