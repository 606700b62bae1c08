package org.concord.membership.internal.imports;

import java.util.List;
import java.util.Set;
import org.concord.membership.api.ImportColumn;
import org.concord.membership.api.ImportKind;

/** Takes lines of one kind to the desk that stores what they say. */
interface LineStore {

    ImportKind kind();

    /** The columns a file of this kind may have, in the order of the template. */
    List<ImportColumn> columns();

    /** Columns that our own lists have and that follow from others; they are passed over. */
    Set<String> derived();

    /** The lines of a file; {@code body} is what the sender says of a calendar. */
    default ReadFile read(String text, String body) {
        return CsvFile.read(text, this);
    }

    /** What the record is known by, so that a second line about it is noticed; null when it cannot be told. */
    String key(Line line);

    /** The column that a field of a command comes from. */
    default String column(String field) {
        return field;
    }

    /** Has the line stored, or throws the rule it breaks. */
    Outcome store(Line line, Desks desks);
}
