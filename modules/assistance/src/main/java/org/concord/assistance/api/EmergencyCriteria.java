package org.concord.assistance.api;

/**
 * Which emergencies are asked for; every component may be null.
 *
 * @param who username
 * @param code of the case
 * @param ground what kind of emergency it was
 * @param reviewed whether a verdict was given
 */
public record EmergencyCriteria(String who, String code, EmergencyGround ground, Boolean reviewed) {
}
