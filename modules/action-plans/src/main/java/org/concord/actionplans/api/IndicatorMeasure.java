package org.concord.actionplans.api;

/** What an indicator's values are; in the order of IATI's codes 1 to 5. */
public enum IndicatorMeasure {
    /** A number of something. */
    UNIT,
    /** A share of a hundred. */
    PERCENTAGE,
    /** A number that stands for a category. */
    NOMINAL,
    /** A number that stands for a place in an order. */
    ORDINAL,
    /** Words, no number. */
    QUALITATIVE;

    /** Whether its values are figures. */
    public boolean hasFigure() {
        return this != QUALITATIVE;
    }

    /** Whether differences of its values mean anything, so that change, achievement and cost can be told. */
    public boolean isCounted() {
        return this == UNIT || this == PERCENTAGE;
    }

    /** IATI's code. */
    public String code() {
        return String.valueOf(ordinal() + 1);
    }
}
