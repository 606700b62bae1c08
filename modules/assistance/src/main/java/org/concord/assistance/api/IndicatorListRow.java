package org.concord.assistance.api;

/**
 * A list of indicators.
 *
 * @param source who says so, with the year
 */
public record IndicatorListRow(String code, String title, String source) {
}
