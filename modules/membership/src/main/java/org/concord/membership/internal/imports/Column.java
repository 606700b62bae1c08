package org.concord.membership.internal.imports;

import java.util.Locale;
import org.concord.membership.api.ImportColumn;

/** The columns of files. */
final class Column {

    private static final String NAMES = "names.";

    private Column() {
    }

    static ImportColumn required(String name, String example) {
        return new ImportColumn(name, true, example);
    }

    static ImportColumn optional(String name, String example) {
        return new ImportColumn(name, false, example);
    }

    /** Whether it holds names in some language. */
    static boolean isName(String column) {
        return column.startsWith(NAMES) && !language(column).equals("und");
    }

    /** The language of the names it holds, as its tag is properly written. */
    static String language(String column) {
        return Locale.forLanguageTag(column.substring(NAMES.length())).toLanguageTag();
    }
}
