package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.SigningKeyRow;
import org.concord.training.api.SigningKeys;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The keys that certificates are signed with. */
@Named
@RequestScoped
public class SigningKeysPage {

    @Inject
    private SigningKeys keys;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<SigningKeyRow>> list = new Once<>(() -> new Page<>(keys.all(), null));

    public Page<SigningKeyRow> getList() {
        return list.get();
    }

    public void rotateKey() {
        outcome.attempt(() -> keys.rotate(here.newId()), "done.saved");
    }
}
