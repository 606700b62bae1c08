package org.concord.assistance.api;

/** What official figures count, and which {@linkplain #measure measure} of ours stands beside it. */
public enum OfficialIndicator {
    /** Victims whose cases were opened or recorded. */
    OFFICIALLY_RECORDED(CountMeasure.CASES_OPENED),
    /** Victims who were identified. */
    OFFICIALLY_IDENTIFIED(CountMeasure.VICTIMS_IDENTIFIED),
    /** Victims who were returned; nothing of ours stands beside it yet. */
    OFFICIALLY_RETURNED(null);

    private final CountMeasure measure;

    OfficialIndicator(CountMeasure measure) {
        this.measure = measure;
    }

    /** What we count ourselves, or null. */
    public CountMeasure measure() {
        return measure;
    }
}
