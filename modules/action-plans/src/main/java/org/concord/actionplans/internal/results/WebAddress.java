package org.concord.actionplans.internal.results;

import java.net.URI;
import java.net.URISyntaxException;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** The address of what shows a result; pages make a link of it, so nothing but a page of the web is taken. */
final class WebAddress {

    private static final int LONGEST = 1000;

    private WebAddress() {
    }

    static String optional(String field, String given) {
        String address = Text.optional(field, given, LONGEST);
        if (address != null && !isOfAPage(address)) {
            throw RuleBroken.at(field, PlanRule.NOT_A_WEB_ADDRESS, address);
        }
        return address;
    }

    private static boolean isOfAPage(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
