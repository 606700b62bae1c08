package org.concord.actionplans.api;

/**
 * A code of a classification.
 *
 * @param name in the reader's language
 */
public record ClassificationRow(String code, String name) {
}
