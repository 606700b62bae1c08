package org.concord.assistance.api;

/**
 * Answers for one side.
 *
 * @param agreed whether the other side may learn which agency and case this is; otherwise neither side learns more, for good
 */
public record AnswerLink(boolean agreed) {
}
