package org.concord.assistance.internal.link;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/** Looks for links of cases that came in files, soon after they came. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class LinkTimer {

    @Inject
    private LaterLinks later;
    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*/1", second = "*/15", timezone = "UTC", persistent = false, info = "links of cases that came in files")
    public void soon() {
        caller.become(Caller.system("assistance"));
        boolean more;
        do {
            more = later.lookForSome();
        } while (more);
    }
}
