package org.concord.training.api;

/**
 * What a course is about, by which people look for one. The list is Concord's own; it follows what states undertake in the Protocol against trafficking in
 * persons (2000), and what is taught beside it. A course has any number of topics.
 */
public enum CourseTopic {
    /** Recognising who was trafficked, by indicators and by conversation. */
    VICTIM_IDENTIFICATION,
    /** Protecting and assisting those who were trafficked (articles 6 and 7). */
    VICTIM_SUPPORT,
    /** Return and reintegration (article 8). */
    RETURN,
    /** Finding, securing and presenting evidence of trafficking. */
    INVESTIGATION,
    /** Following and seizing the proceeds. */
    FINANCIAL_INVESTIGATION,
    /** Recruiting, advertising and exploiting online, scam centres among it. */
    CYBER_ENABLED_TRAFFICKING,
    /** Bringing a case before a court, and those who testify through it. */
    PROSECUTION,
    /** Looking for trafficking where people cross a border (article 11). */
    BORDER_SCREENING,
    /** Telling genuine travel documents from others (articles 12 and 13). */
    TRAVEL_DOCUMENTS,
    /** Working with the authorities of other states (article 10). */
    INTERNATIONAL_COOPERATION,
    /** Keeping people from being trafficked (article 9). */
    PREVENTION,
    /** Recording, counting and sharing what is known, with care. */
    DATA
}
