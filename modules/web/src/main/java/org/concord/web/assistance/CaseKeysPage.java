package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseKeys;
import org.concord.assistance.api.KeyState;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The keys that lock identities. */
@Named
@RequestScoped
public class CaseKeysPage {

    @Inject
    private CaseKeys keys;
    @Inject
    private Outcome outcome;

    private final Once<KeyState> state = new Once<>(() -> keys.state());

    public KeyState getState() {
        return state.get();
    }

    public void retireMasterKeys() {
        outcome.attempt(keys::retireEarlier, "done.saved");
    }

    public void renewMasterKey() {
        outcome.attempt(keys::rotate, "done.saved");
    }
}
