package org.concord.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concord.access.api.AccountCriteria;
import org.concord.access.api.AccountRow;
import org.concord.access.api.Accounts;
import org.concord.access.api.Role;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Say;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private Accounts accounts;
    @Inject
    private Here here;
    @Inject
    private Say say;

    private Page<AccountRow> list;

    public Page<AccountRow> getList() {
        if (list == null) {
            list = here.list(paging -> accounts.search(new AccountCriteria(here.text("q"), here.choice("role", Role.class), here.flag("disabled")), paging));
        }
        return list;
    }

    /** Roles to filter by. */
    public Map<String, String> getRoles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name(), say.of(role));
        }
        return roles;
    }
}
