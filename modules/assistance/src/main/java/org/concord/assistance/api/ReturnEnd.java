package org.concord.assistance.api;

/** Why a return does not take place. */
public enum ReturnEnd {
    NATIONALITY_NOT_CONFIRMED, DANGER_NOT_AVERTED, PERSON_STAYS,
    /** The consent counts no more, because it was taken back or narrowed, ran out, or the person is forgotten. */
    CONSENT_TAKEN_BACK,
    ARRANGED_OTHERWISE
}
