package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseLinks;
import org.concord.assistance.api.LinkCriteria;
import org.concord.assistance.api.LinkState;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Links of the reader's cases. */
@Named
@RequestScoped
public class LinksPage {

    @Inject
    private CaseLinks caseLinks;
    @Inject
    private Here here;

    private final Once<Page<CaseLinkRow>> list = new Once<>(() -> here.list(paging -> caseLinks.search(
        new LinkCriteria(here.id("caseId"), here.choice("state", LinkState.class)), paging)));

    public Page<CaseLinkRow> getList() {
        return list.get();
    }
}
