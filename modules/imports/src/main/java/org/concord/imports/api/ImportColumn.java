package org.concord.imports.api;

import java.util.Locale;

/**
 * A column of a file to import, named as the field on the wire.
 *
 * @param name for names by language {@code names.en}, and any other language tag likewise
 * @param required whether the header must name it
 * @param example what a cell may look like
 */
public record ImportColumn(String name, boolean required, String example) {

    private static final String NAMES = "names.";

    public static ImportColumn required(String name, String example) {
        return new ImportColumn(name, true, example);
    }

    public static ImportColumn optional(String name, String example) {
        return new ImportColumn(name, false, example);
    }

    /** Whether a column holds names in some language. */
    public static boolean isName(String column) {
        return column.startsWith(NAMES) && !language(column).equals("und");
    }

    /** The language of the names a column holds, as its tag is properly written. */
    public static String language(String column) {
        return Locale.forLanguageTag(column.substring(NAMES.length())).toLanguageTag();
    }
}
