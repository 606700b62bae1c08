package org.concord.membership.api;

import java.util.Map;

/**
 * What countries are called, for lists, forms and calendars alike: a state or territory that takes part by the name it has as a participant, any other
 * as Unicode's common locale data call it. Names are no secret: nobody need be signed in.
 */
public interface Countries {

    /** The names in a language (BCP 47), by ISO 3166-1 alpha-2 code. */
    Map<String, String> names(String language);
}
