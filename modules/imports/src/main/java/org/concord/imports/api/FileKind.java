package org.concord.imports.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concord.access.api.Right;
import org.concord.kernel.Rule;

/** A kind of file, as the module knows it that stores what such a file says: a bean of that module, found by its name. */
public interface FileKind {

    /** What a line did. */
    enum Outcome { NEW, CHANGED, UNCHANGED }

    /** As in addresses and in the text {@code import.NAME}: {@code chair-terms}. */
    String name();

    /** Who may send such a file, for some participant at least; the desks ask again, line by line. */
    Right right();

    /** The columns a file of this kind may have, in the order of the template; none for a file that is no table. */
    List<ImportColumn> columns();

    /** Columns that our own lists have and that follow from others; they are passed over. */
    Set<String> derived();

    /** The lines of a file that is no table; empty where it is one. {@code about} is what the sender says of the file as a whole, or null. */
    default Optional<ReadFile> read(String text, String about) {
        return Optional.empty();
    }

    /** What the record is known by, so that a second line about it is noticed; null when it cannot be told. */
    String key(Line line);

    /** The column that a field of a command comes from. */
    default String column(String field) {
        return field;
    }

    /** Has the line stored, or throws the rule it breaks. */
    Outcome store(Line line);

    /** The same where all is undone afterwards: a refused line does not spoil the transaction. */
    Outcome tryOut(Line line);

    /** The rules that constraints of the module's schema bear the names of. */
    List<Rule> rules();

    /** Sends what lines did to the database, so that its constraints speak now, and forgets it. */
    void settle();

    /** Forgets what a refused line did. */
    void forget();
}
