package org.concord.membership.api;

import java.util.Map;
import org.concord.kernel.PartialDate;

/**
 * All that is kept of a body.
 *
 * @param name in the reader's language, else in English
 * @param names by language (BCP 47)
 * @param parent code of the body it reports to, or null
 * @param source who says so: an address, or the name of a report
 */
public record BodyRecord(String code, String process, String name, Map<String, String> names, BodyKind kind, String parent,
        PartialDate established, PartialDate dissolved, String mandate, String source, long version) {
}
