package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.FundedRow;
import org.concord.assistance.api.FundedServices;
import org.concord.assistance.api.FundingYear;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Services by what paid for them. */
@Named
@RequestScoped
public class FundingPage {

    @Inject
    private FundedServices services;
    @Inject
    private Here here;

    private final Once<Page<FundedRow>> list = new Once<>(() -> new Page<>(services.of(new FundingYear(here.number("year"))), null));

    public Page<FundedRow> getList() {
        return list.get();
    }
}
