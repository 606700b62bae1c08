package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.EstablishBody;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The bodies as a tree, or as a list where something is asked; and entering one. */
@Named
@RequestScoped
public class BodiesPage {

    @Inject
    private Bodies bodies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<EstablishBody> draft = Draft.of(EstablishBody.class);
    private final Once<Page<BodyRow>> list = new Once<>(() -> here.list(paging -> bodies.search(new BodyCriteria(here.text("process"),
        here.choice("kind", BodyKind.class), here.text("parent"), here.text("within"), here.day("asOf"), here.text("q")), paging)));
    private final Once<List<BodyBranch>> tree = new Once<>(() -> BodyBranch.treeOf(bodies.search(BodyCriteria.ALL,
        Paging.first(Paging.MOST)).rows()));

    public Page<BodyRow> getList() {
        return list.get();
    }

    /** Every body after the one it reports to. */
    public List<BodyBranch> getTree() {
        return tree.get();
    }

    public Draft<EstablishBody> getDraft() {
        return draft;
    }

    public void establishBody() {
        String code = draft.text("code");
        outcome.attempt(draft, command -> bodies.establish(code, command), "done.saved", "/membership/body?code=" + code);
    }
}
