package org.concord.assistance.api;

import org.concord.kernel.Rule;

/** The rules of cases that come in and go out as files. */
public enum HtcdsRule implements Rule {
    /** No column is a field of the standard. */
    HTCDS_NO_FIELDS(Kind.INVALID),
    /** Told, not refused: the standard has no such column; what stands in it is kept with the case. {0}: its heading. */
    HTCDS_COLUMN_UNKNOWN(Kind.INVALID),
    /** Told, not refused: the two headings of a column name two fields; the label is believed. {0}: the name, {1}: the label. */
    HTCDS_HEADINGS_DISAGREE(Kind.INVALID),
    /** Not one of the codes or labels of the field. {0}: what is written, {1}: the codes, or what their list is called. */
    HTCDS_CODE_UNKNOWN(Kind.INVALID),
    /** A number that cannot be. {0}: what is written, {1}: the least, {2}: the most. */
    HTCDS_NUMBER_IMPOSSIBLE(Kind.INVALID),
    /** Not a day as {@code 2026-11-29}, which alone is read alike everywhere. {0}: what is written. */
    HTCDS_DAY_UNCLEAR(Kind.INVALID),
    /** Of something that has happened, a day that is still to come. {0}: the day. */
    HTCDS_STILL_TO_COME(Kind.INVALID),
    /** Nobody was trafficked at a greater age than today's. {0}: the age given, {1}: the age by the date of birth. */
    HTCDS_NOT_THAT_OLD(Kind.INVALID),
    /** A column of ours that says what an export could not say otherwise was changed, and cannot be read. */
    HTCDS_NOTE_UNREADABLE(Kind.INVALID),
    /** An XML file that is no submission of a form, is damaged, or has a document type declaration. {0}: the line. */
    HTCDS_XML_REFUSED(Kind.INVALID),
    /** What was found in the file was forgotten meanwhile; send it again. */
    CASE_FILE_GONE(Kind.CONFLICT),
    /** The file is taken in, or is being taken in. */
    CASE_FILE_TAKEN(Kind.CONFLICT),
    /** Some lines are refused; nothing is stored unless they are to be left out. {0}: how many. */
    CASE_LINES_REFUSED(Kind.CONFLICT),
    /** There is no line to take in. */
    CASE_FILE_WITHOUT_LINES(Kind.CONFLICT),
    /** More people would be named at once than somebody can have a reason for. {0}: the most. */
    HTCDS_TOO_MANY_NAMED(Kind.INVALID),
    /** Who needs names for this passes them on, and says to whom. */
    HTCDS_GOES_TO_SOMEBODY(Kind.INVALID),
    /** What somebody needs names for is not what they are passed on for. {0}: what they would be passed on for. */
    HTCDS_PASSED_ON_FOR_ANOTHER(Kind.INVALID),
    /** Nothing allows to pass on all of what is known; it is left empty where somebody says so. {0}: in how many cases, {1}: of how many. */
    HTCDS_NOT_ALL_ALLOWED(Kind.CONFLICT);

    private final Kind kind;

    HtcdsRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
