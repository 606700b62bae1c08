package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.WaitingApproval;
import org.concord.assistance.api.Workload;
import org.concord.assistance.api.WorkloadRow;
import org.concord.kernel.Page;
import org.concord.web.page.Once;

/** How work is spread. */
@Named
@RequestScoped
public class WorkloadPage {

    @Inject
    private Workload workload;

    private final Once<Page<WorkloadRow>> list = new Once<>(() -> new Page<>(workload.all(), null));

    private final Once<Page<WaitingApproval>> waiting = new Once<>(() -> new Page<>(workload.waiting(), null));

    public Page<WorkloadRow> getList() {
        return list.get();
    }

    public Page<WaitingApproval> getWaiting() {
        return waiting.get();
    }
}
