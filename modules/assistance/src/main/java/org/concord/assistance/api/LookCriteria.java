package org.concord.assistance.api;

/**
 * Which looks are asked for; every component may be null.
 *
 * @param who username
 * @param code of the case
 */
public record LookCriteria(String who, String code, String agency, ReadPurpose purpose, Boolean inEmergency) {
}
