package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.kernel.Page;
import org.concord.training.api.MailCriteria;
import org.concord.training.api.MailKind;
import org.concord.training.api.MailRow;
import org.concord.training.api.MailState;
import org.concord.training.api.Mails;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** Mails to officers and focal points, and what became of them. */
@Named
@RequestScoped
public class MailsPage {

    @Inject
    private Mails mails;
    @Inject
    private Here here;
    @Inject
    private Say say;

    private final Once<Page<MailRow>> list = new Once<>(() -> here.list(paging -> mails.search(new MailCriteria(here.choice("state", MailState.class),
        here.choice("kind", MailKind.class), here.text("participant"), here.id("run"), here.id("officer")), paging)));

    public Page<MailRow> getList() {
        return list.get();
    }

    /** Whether any mail is sent at all. */
    public boolean isServerSet() {
        return mails.isServerSet();
    }

    public Map<String, String> getStates() {
        return Options.constants(MailState.class, say);
    }

    public Map<String, String> getKinds() {
        return Options.constants(MailKind.class, say);
    }
}
