package org.concord.membership.api;

import java.util.Map;
import org.concord.kernel.PartialDate;

/**
 * All that is kept of a process.
 *
 * @param name in the reader's language, else in English
 * @param names by language (BCP 47)
 */
public record ProcessRecord(String code, String name, Map<String, String> names, PartialDate established, String description,
        long version) {
}
