package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What IATI's files say of the organisation that reports. */
final class IatiOrganisations {

    private IatiOrganisations() {
    }

    static void reporting(Xml xml, Organisation owner) throws IOException {
        xml.open("reporting-org", "ref", owner.ref(), "type", owner.type(), "secondary-reporter", "0");
        names(xml, owner);
        xml.close();
    }

    /** Its name in each language there is. */
    static void names(Xml xml, Organisation owner) throws IOException {
        for (Map.Entry<String, String> name : new TreeMap<>(owner.names()).entrySet()) {
            xml.narrative(name.getValue(), name.getKey());
        }
    }

    /** A moment to the second; null where there is none. */
    static String moment(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
