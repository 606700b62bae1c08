package org.concord.assistance.api;

/** Why a return does not take place. */
public enum ReturnEnd {
    NATIONALITY_NOT_CONFIRMED, DANGER_NOT_AVERTED, PERSON_STAYS, CONSENT_TAKEN_BACK, ARRANGED_OTHERWISE
}
