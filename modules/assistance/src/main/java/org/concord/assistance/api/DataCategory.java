package org.concord.assistance.api;

/** Kinds of data that may be passed on. */
public enum DataCategory {
    CODED_FACTS, NAMES, DATE_OF_BIRTH, DOCUMENTS, CONTACTS, STORY, HEALTH
}
