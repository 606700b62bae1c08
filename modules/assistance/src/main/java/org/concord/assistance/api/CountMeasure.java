package org.concord.assistance.api;

/** What is counted: cases, each once, in the year in which this happened first. */
public enum CountMeasure {
    /** Cases that were opened. */
    CASES_OPENED,
    /** Cases whose person a body found to be an actual victim, and none has decided otherwise since. */
    VICTIMS_IDENTIFIED,
    /** Cases whose person was helped: a service was provided. */
    PEOPLE_ASSISTED,
    /** Cases whose person was handed over to return to another country. It says not that anybody arrived. */
    PEOPLE_HANDED_OVER,
    /** Of those, the ones of which the other country gave its receipt: who has returned. */
    RETURNS_RECEIVED,
    /** Cases that were opened with a receipt for somebody who returned from another country. */
    RETURNED_HERE
}
