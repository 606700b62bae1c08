package org.concord.store.copy;

import java.util.List;

/**
 * A table of a module; its name is written alike in both databases.
 *
 * @param columns in the order of their names, for a migration may have added one later here than there
 */
record Table(String schema, String name, List<String> columns) {

    /** How it is called in the text of a statement, and in a backup. */
    String called() {
        return schema + "." + name;
    }

    String listed() {
        return String.join(", ", columns);
    }
}
