package org.concord.training.api;

import java.util.Map;

/**
 * Writes down who attended a session.
 *
 * @param minutes by id of the nomination; whoever is not named stays as recorded before
 */
public record TakeRegister(Map<String, String> minutes) {
}
