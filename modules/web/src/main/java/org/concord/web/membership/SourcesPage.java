package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.ClaimCriteria;
import org.concord.membership.api.ClaimRow;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.Sources;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** What sources say, and where they disagree. */
@Named
@RequestScoped
public class SourcesPage {

    @Inject
    private Sources sources;
    @Inject
    private Here here;

    private final Once<Page<ClaimRow>> list = new Once<>(() -> here.list(paging -> sources.search(
        new ClaimCriteria(here.text("subject"), null, null, here.choice("confidence", Confidence.class), null, here.flag("conflict"),
            here.text("q")), paging)));

    public Page<ClaimRow> getList() {
        return list.get();
    }
}
