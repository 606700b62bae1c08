package org.concord.kernel;

/** The rules that hold for every module's values and requests. */
public enum KernelRule implements Rule {
    /** A text that is no date, or a date that the calendar does not have (30 February). {0}: what was given. */
    DATE_DOES_NOT_EXIST(Kind.INVALID),
    /** A text that is no time of day. {0}: what was given. */
    TIME_DOES_NOT_EXIST(Kind.INVALID),
    /** A period that ends before it starts. {0}: start, {1}: end. */
    ENDS_BEFORE_START(Kind.INVALID),
    /** Not an ISO 3166-1 alpha-2 code. {0}: what was given. */
    UNKNOWN_COUNTRY(Kind.INVALID),
    /** A field that must be filled in is empty. */
    REQUIRED(Kind.INVALID),
    /** A text longer than the field takes. {0}: the most it takes, {1}: how long it is. */
    TOO_LONG(Kind.INVALID),
    /** A value that is not one of the list. {0}: what was given, {1}: the values there are. */
    NOT_ONE_OF(Kind.INVALID),
    /** Codes are capital letters and digits, with single hyphens between. {0}: what was given. */
    CODE_NOT_WELL_FORMED(Kind.INVALID),
    /** A number that cannot be read or lies outside its limits. {0}: what was given. */
    NOT_A_NUMBER(Kind.INVALID),
    /** Not an ISO 4217 code of a currency with a minor unit. {0}: what was given. */
    UNKNOWN_CURRENCY(Kind.INVALID),
    /** An amount finer than the currency's minor unit: half a dong. {0}: the amount, {1}: how many decimals the currency has. */
    FINER_THAN_CURRENCY(Kind.INVALID),
    /** An amount whose separators leave open what is meant. {0}: what was typed, {1}: the currency, {2}: how to write one. */
    AMOUNT_AMBIGUOUS(Kind.INVALID),
    /** An amount beyond every budget there is. */
    AMOUNT_TOO_LARGE(Kind.INVALID),
    /** Amounts of two currencies in one sum. {0}: the one, {1}: the other. */
    CURRENCIES_MIXED(Kind.INVALID),
    /** Text with characters that no text has (NUL and other control characters, half a surrogate pair). */
    NOT_TEXT(Kind.INVALID),
    /** Not an e-mail address. {0}: what was given. */
    EMAIL_NOT_WELL_FORMED(Kind.INVALID),
    /** The retention date has passed already. {0}: the date. */
    RETENTION_DATE_PASSED(Kind.INVALID),
    /** A retention date further away than the rules on personal data allow. {0}: the last day they allow. */
    RETENTION_DATE_TOO_FAR(Kind.INVALID),
    /** Not well-formed: no JSON, no UTF-8, not the sort of content announced. {0}: where. */
    UNREADABLE(Kind.MALFORMED),
    /** A field or parameter nobody knows; probably a slip of the pen. {0}: its name. */
    UNKNOWN_FIELD(Kind.MALFORMED),
    /** The token after which a list should go on is not one this list gave. */
    UNKNOWN_PAGE(Kind.MALFORMED),
    /** No such record, or none that this person may see. {0}: the sort of record, {1}: what it was looked for by. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** Another person changed the record since it was read. */
    STALE_VERSION(Kind.STALE),
    /** A change that does not say which version it changes (If-Match). */
    VERSION_MISSING(Kind.VERSION_MISSING),
    /** The same key was used for another request before. */
    KEY_REUSED(Kind.INVALID),
    /** More than the system takes at once. {0}: the most it takes. */
    TOO_LARGE(Kind.TOO_LARGE),
    /** The same is stored already. */
    ALREADY_THERE(Kind.CONFLICT),
    /** Something was created under this id before, and removed; what is created again has an id of its own. */
    ALREADY_REMOVED(Kind.CONFLICT),
    /** Other records still depend on it. */
    STILL_REFERRED_TO(Kind.CONFLICT),
    /** The database is away or too slow; nothing was changed. */
    DATABASE_AWAY(Kind.UNAVAILABLE);

    private final Kind kind;

    KernelRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
