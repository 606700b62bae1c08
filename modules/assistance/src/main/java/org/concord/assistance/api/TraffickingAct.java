package org.concord.assistance.api;

/** What was done with the person: the act, Palermo Protocol, article 3 (a). */
public enum TraffickingAct {
    RECRUITED, TRANSPORTED, TRANSFERRED, HARBOURED, RECEIVED
}
