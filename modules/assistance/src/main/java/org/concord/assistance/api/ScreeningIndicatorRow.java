package org.concord.assistance.api;

/**
 * An indicator of trafficking.
 *
 * @param list code of the list of indicators to which it belongs; a list never changes
 * @param dimension to which it belongs
 * @param ofAdults how much it weighs where the person is an adult
 * @param ofChildren the same of a child; null where it is no indicator then
 * @param wording in the language asked for, or in English
 */
public record ScreeningIndicatorRow(String list, String code, ScreeningPart dimension, Strength ofAdults, Strength ofChildren, String wording) {
}
