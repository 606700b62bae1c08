package org.concord.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.access.api.CurrentCaller;
import org.concord.imports.api.ImportCriteria;
import org.concord.imports.api.ImportRow;
import org.concord.imports.api.ImportState;
import org.concord.imports.api.Imports;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** The files that were sent in, to find their reports again. */
@Named
@RequestScoped
public class ImportReportsPage {

    @Inject
    private Imports imports;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Here here;
    @Inject
    private Say say;

    private final Once<Page<ImportRow>> list = new Once<>(() -> here.list(paging -> imports.search(
        new ImportCriteria(here.text("kind"), here.choice("state", ImportState.class), here.text("who")), paging)));

    public Page<ImportRow> getList() {
        return list.get();
    }

    public Map<String, String> getStates() {
        return Options.constants(ImportState.class, say);
    }

    /** Whether the reader sent it, and may open its report; others see only that it was sent. */
    public boolean isOwn(ImportRow row) {
        return row.who().equals(caller.get().username());
    }
}
