package org.concord.assistance.internal.official;

import java.util.Map;
import java.util.Optional;
import org.concord.assistance.api.OfficialRule;
import org.concord.kernel.RuleBroken;

/**
 * The figures of one participant, year and indicator, by breakdown.
 *
 * @param threshold the least count that exposes nobody, zero excepted
 */
record OfficialTable(Map<String, Long> figures, int threshold) {

    /** The breakdown that is the whole. */
    static final String ALL = "ALL";

    /** What is wrong with it, or nothing. */
    Optional<RuleBroken> fault() {
        if (figures.values().stream().anyMatch(this::isSmall)) {
            return Optional.of(RuleBroken.at("figure", OfficialRule.OFFICIAL_FIGURE_SMALL, threshold));
        }
        Long whole = figures.get(ALL);
        long parts = figures.entrySet().stream().filter(one -> !one.getKey().equals(ALL)).mapToLong(Map.Entry::getValue).sum();
        if (whole == null || figures.size() == 1) {
            return Optional.empty();
        }
        if (parts > whole) {
            return Optional.of(RuleBroken.at("figure", OfficialRule.PARTS_EXCEED_THE_WHOLE, parts, whole));
        }
        return isSmall(whole - parts) ? Optional.of(RuleBroken.at("figure", OfficialRule.REST_IS_SMALL, threshold)) : Optional.empty();
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }
}
