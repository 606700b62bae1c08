package org.concord.access.api;

/**
 * The language that somebody reads.
 *
 * @param language BCP 47 tag
 */
public record ChooseLanguage(String language) {
}
