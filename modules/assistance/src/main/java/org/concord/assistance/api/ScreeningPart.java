package org.concord.assistance.api;

/**
 * The parts of a screening. The last six are the dimensions of: ILO and European Commission, Operational indicators of trafficking in human beings, results
 * from a Delphi survey, March 2009, revised September 2009.
 */
public enum ScreeningPart {
    /** What was done with the person. */
    ACTS,
    /** What the person was, or was to be, exploited for. */
    FORMS_OF_EXPLOITATION,
    DECEPTIVE_RECRUITMENT,
    COERCIVE_RECRUITMENT,
    RECRUITMENT_BY_ABUSE_OF_VULNERABILITY,
    EXPLOITATIVE_CONDITIONS,
    COERCION_AT_DESTINATION,
    ABUSE_OF_VULNERABILITY_AT_DESTINATION;

    /** Whether it consists of indicators. */
    public boolean isDimension() {
        return ordinal() >= DECEPTIVE_RECRUITMENT.ordinal();
    }

    /** Whether it is one of the means: every dimension but the conditions. */
    public boolean isMeans() {
        return isDimension() && this != EXPLOITATIVE_CONDITIONS;
    }
}
