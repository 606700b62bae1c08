package org.concord.membership.api;

import java.time.LocalDate;
import org.concord.kernel.PartialDate.Precision;
import org.concord.kernel.PartialDate;

/**
 * A process in a list.
 *
 * @param name in the reader's language, else in English
 */
public record ProcessRow(String code, String name, PartialDate established, long version) {

    /** As the database knows it. */
    public ProcessRow(String code, String name, LocalDate establishedDay, Precision establishedPrecision, long version) {
        this(code, name, Dates.of(establishedDay, establishedPrecision), version);
    }
}
