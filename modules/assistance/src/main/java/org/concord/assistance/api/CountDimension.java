package org.concord.assistance.api;

/** By what cases are counted. */
public enum CountDimension {
    /** The year in which what is {@linkplain CountMeasure measured} happened. */
    BY_YEAR,
    BY_GENDER,
    BY_AGE_GROUP,
    /** A case with several forms is counted at each of them, and once in the total. */
    BY_EXPLOITATION,
    /** Means of control; a case with several is counted at each of them, and once in the total. */
    BY_METHOD,
    BY_CITIZENSHIP,
    BY_EXPLOITED_IN,
    /** What bodies decided of the person. */
    BY_STATUS,
    /** Where the case stands. */
    BY_STATE,
    /** What help was given so far; a case with several kinds is counted at each of them, and once in the total. */
    BY_ASSISTANCE;

    /** Whether a case can stand at several values at once. */
    public boolean several() {
        return this == BY_EXPLOITATION || this == BY_METHOD || this == BY_ASSISTANCE;
    }
}
