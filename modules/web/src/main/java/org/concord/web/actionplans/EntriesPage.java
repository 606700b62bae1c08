package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.EntryCriteria;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.EntryRow;
import org.concord.actionplans.api.EntryState;
import org.concord.actionplans.api.Journal;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The journal: every entry, whatever became of it. */
@Named
@RequestScoped
public class EntriesPage {

    @Inject
    private Journal journal;
    @Inject
    private Here here;

    private final Once<Page<EntryRow>> list = new Once<>(() -> here.list(paging -> journal.search(new EntryCriteria(here.id("programme"), here.id("line"),
        here.choice("kind", EntryKind.class), here.choice("state", EntryState.class), here.text("maker"), here.day("from"), here.day("to"),
        here.id("commitment"), here.text("q")), paging)));

    public Page<EntryRow> getList() {
        return list.get();
    }
}
