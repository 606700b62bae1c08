package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.kernel.Page;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionRow;
import org.concord.training.api.PriorCompletionState;
import org.concord.training.api.PriorCompletions;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** What officers completed elsewhere, as is claimed, and what of it waits for somebody to look. */
@Named
@RequestScoped
public class PriorCompletionsPage {

    @Inject
    private PriorCompletions completions;
    @Inject
    private Here here;
    @Inject
    private Say say;

    private final Once<Page<PriorCompletionRow>> list = new Once<>(() -> here.list(paging -> completions.search(new PriorCompletionCriteria(here.id("officer"),
        here.text("participant"), here.text("course"), here.choice("state", PriorCompletionState.class)), paging)));

    public Page<PriorCompletionRow> getList() {
        return list.get();
    }

    public Map<String, String> getStates() {
        return Options.constants(PriorCompletionState.class, say);
    }
}
