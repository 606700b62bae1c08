package org.concord.access.internal.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;

/** Keeps who is asking for as long as the request or the timer's call lasts. */
@RequestScoped
class RequestCaller implements CurrentCaller {

    private Caller caller = Caller.NOBODY;

    @Override
    public Caller get() {
        return caller;
    }

    @Override
    public void become(Caller other) {
        caller = Objects.requireNonNull(other);
    }
}
