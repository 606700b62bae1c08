package org.concord.assistance.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * One number of a table. Of each dimension of the table a code, or {@link #ALL}, {@link #NOT_KNOWN} or {@link #NONE_GIVEN}; of any other dimension null. What
 * is not listed is zero.
 *
 * @param counted null when it is not shown
 * @param percentage of all cases of the table, to one decimal place; null when either is not shown
 */
public record CountCell(String year, String gender, String ageGroup, String exploitation, String method, String citizenship, String exploitedIn,
        String status, String state, String assistance, Long counted, BigDecimal percentage) {

    /** All of a dimension together. */
    public static final String ALL = "ALL";
    /** Nobody knows. */
    public static final String NOT_KNOWN = "NOT_KNOWN";
    /** No help was given. */
    public static final String NONE_GIVEN = "NONE_GIVEN";

    /**
     * @param at of each of these dimensions the code
     * @param all the number of the whole table, or null when it is not shown
     */
    public static CountCell of(List<CountDimension> dimensions, List<String> at, Long counted, Long all) {
        String[] places = new String[CountDimension.values().length];
        for (int i = 0; i < dimensions.size(); i++) {
            places[dimensions.get(i).ordinal()] = at.get(i);
        }
        return new CountCell(places[0], places[1], places[2], places[3], places[4], places[5], places[6], places[7], places[8], places[9], counted,
            percentage(counted, all));
    }

    private static BigDecimal percentage(Long counted, Long all) {
        return counted == null || all == null || all == 0 ? null
            : BigDecimal.valueOf(100 * counted).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** The codes of these dimensions. */
    public List<String> at(List<CountDimension> dimensions) {
        List<String> places = Arrays.asList(year, gender, ageGroup, exploitation, method, citizenship, exploitedIn, status, state, assistance);
        return dimensions.stream().map(dimension -> places.get(dimension.ordinal())).toList();
    }
}
