package org.concord.assistance.api;

/**
 * Which agencies are asked for; every component may be null.
 *
 * @param q part of the name
 */
public record AgencyCriteria(String participant, AgencyKind kind, String q) {
}
