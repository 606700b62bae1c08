package org.concord.training.api;

import java.util.Map;

/**
 * Writes down what people reached in a test; each number is one more attempt.
 *
 * @param scores points by id of the nomination; whoever is not named has no further attempt
 */
public record EnterResults(Map<String, String> scores) {
}
