package org.concord.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.access.api.CurrentCaller;

/** In which language the caller reads names. */
@ApplicationScoped
public class Reader {

    @Inject
    private CurrentCaller caller;

    public String language() {
        String language = caller.get().language();
        return language == null ? "en" : language;
    }
}
