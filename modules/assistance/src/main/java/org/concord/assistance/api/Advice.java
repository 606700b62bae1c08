package org.concord.assistance.api;

/** What to do after a screening. */
public enum Advice {
    /** The age is not known: protect as a child. */
    TREAT_AS_CHILD,
    /** Of a child no means need be shown: Palermo Protocol, article 3 (c). */
    MEANS_NOT_NEEDED,
    /** Offer shelter and care now; no decision of a court or of the police is needed for that. */
    OFFER_ASSISTANCE,
    /** Bring it before the body that decides who is a victim. */
    ASK_FOR_DECISION,
    /** There are more questions to ask before anybody can tell. */
    ASK_THE_REST,
    /** Moved, but not for exploitation: smuggling is another crime, and whoever was smuggled may need protection too. */
    CONSIDER_SMUGGLING,
    /** Exploited, but not trafficked as far as one can tell: labour law protects. */
    CONSIDER_LABOUR_LAW
}
