package org.concord.imports.api;

import org.concord.kernel.Rule;

/** The rules of files that come in. */
public enum ImportRule implements Rule {

    /** There is no such kind of file. {0}: what was given, {1}: the kinds there are. */
    IMPORT_KIND_UNKNOWN(Kind.NOT_FOUND),
    /** The file has nothing to import. */
    IMPORT_EMPTY(Kind.INVALID),
    /** The file is in another encoding than UTF-8. {0}: which. */
    IMPORT_NOT_UTF8(Kind.INVALID),
    /** The file is not in UTF-8 throughout. {0}: the line where it goes wrong. */
    IMPORT_NOT_UTF8_AT_LINE(Kind.INVALID),
    /** The file is something else: a spreadsheet, a document, an archive. {0}: what it seems to be. */
    IMPORT_NOT_TEXT(Kind.INVALID),
    /** A spreadsheet that is damaged, locked by a password, or none at all. */
    IMPORT_SHEET_UNREADABLE(Kind.INVALID),
    /** A cell of a spreadsheet whose formula failed. {0}: how. */
    IMPORT_CELL_IS_ERROR(Kind.INVALID),
    /** A number with more decimals than it can have, such as arithmetic leaves behind. {0}: what is written, {1}: the number next to it. */
    IMPORT_NUMBER_NOT_EXACT(Kind.INVALID),
    /** A number whose separators can be read in two ways, or in none; write digits and at most one point. {0}: what is written. */
    IMPORT_NUMBER_UNCLEAR(Kind.INVALID),
    /** A quotation mark that is not closed, or has something behind it. {0}: the line where it opens. */
    IMPORT_QUOTES_UNCLEAR(Kind.INVALID),
    /** More lines than are taken at once. {0}: the most. */
    IMPORT_TOO_MANY_LINES(Kind.TOO_LARGE),
    /** A column nobody knows. {0}: its name, {1}: the columns there are. */
    IMPORT_COLUMN_UNKNOWN(Kind.INVALID),
    /** A column that must be there is not. {0}: its name. */
    IMPORT_COLUMN_MISSING(Kind.INVALID),
    /** The header names a column twice. {0}: its name. */
    IMPORT_COLUMN_TWICE(Kind.INVALID),
    /** A line has more or fewer cells than the header has columns. {0}: cells, {1}: columns. */
    IMPORT_CELLS_DO_NOT_FIT(Kind.INVALID),
    /** Not an id. {0}: what was given. */
    IMPORT_ID_UNREADABLE(Kind.INVALID),
    /** Not one of the words a cell of this column may say. {0}: what was given, {1}: those words. */
    IMPORT_NOT_ONE_OF(Kind.INVALID),
    /** An earlier line of the file speaks of the same record. {0}: its line. */
    IMPORT_LINE_TWICE(Kind.CONFLICT),
    /** The record is stored with another value, and an import does not change that field. {0}: what is stored. */
    IMPORT_FIELD_FIXED(Kind.CONFLICT),
    /** Several records fit; say which by its id. {0}: how many. */
    IMPORT_AMBIGUOUS(Kind.CONFLICT),
    /** The lines before kept this one from being checked. */
    IMPORT_NOT_CHECKED(Kind.CONFLICT),
    /** Some lines are refused, so nothing is stored. {0}: how many. */
    IMPORT_HAS_REFUSED_LINES(Kind.CONFLICT),
    /** The file is still being checked or stored. */
    IMPORT_BUSY(Kind.CONFLICT),
    /** The check could not be finished; send the file again. */
    IMPORT_FAILED(Kind.CONFLICT),
    /** The file is stored already. */
    IMPORT_ACCEPTED(Kind.CONFLICT),
    /** What is stored changed since the check; the report is made anew. */
    IMPORT_OVERTAKEN(Kind.CONFLICT);

    private final Kind kind;

    ImportRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
