package org.concord.access.api;

/**
 * Which accounts; null means all.
 *
 * @param q part of the username or of the name
 */
public record AccountCriteria(String q, Role role, Boolean disabled) {
}
