package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.assistance.api.Looks;
import org.concord.assistance.api.ReadPurpose;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Who looked at whom cases are about. */
@Named
@RequestScoped
public class LooksPage {

    @Inject
    private Looks looks;
    @Inject
    private Here here;

    private final Once<Page<LookRow>> list = new Once<>(() -> here.list(paging -> looks.search(new LookCriteria(here.text("who"), here.text("code"),
        here.text("agency"), here.choice("purpose", ReadPurpose.class), here.flag("inEmergency")), paging)));

    public Page<LookRow> getList() {
        return list.get();
    }
}
