package org.concord.imports.api;

/**
 * Which files are looked for; null asks for all.
 *
 * @param who the username of the sender
 */
public record ImportCriteria(String kind, ImportState state, String who) {
}
