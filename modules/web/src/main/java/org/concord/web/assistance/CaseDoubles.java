package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseLinks;
import org.concord.assistance.api.CaseMergeRow;
import org.concord.assistance.api.CaseMerges;
import org.concord.assistance.api.LinkCriteria;
import org.concord.assistance.api.MergeCases;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Which other cases the case that a page is about has to do with. */
@Named
@RequestScoped
public class CaseDoubles {

    private static final int SHOWN = 20;

    @Inject
    private CaseLinks links;
    @Inject
    private CaseMerges merges;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<CaseLinkRow>> linked = new Once<>(() -> links.search(new LinkCriteria(here.id(), null), Paging.first(SHOWN)));
    private final Once<Page<CaseMergeRow>> merged = new Once<>(() -> new Page<>(merges.of(here.id()), null));
    private final Once<Draft<MergeCases>> merge = new Once<>(() -> Draft.of(MergeCases.class).with("keptCase", here.id()));

    public Page<CaseLinkRow> getLinked() {
        return linked.get();
    }

    public Page<CaseMergeRow> getMerged() {
        return merged.get();
    }

    public Draft<MergeCases> getMerge() {
        return merge.get();
    }

    public void mergeCases() {
        outcome.attempt(merge.get(), command -> merges.merge(here.newId(), command), "done.saved");
    }
}
