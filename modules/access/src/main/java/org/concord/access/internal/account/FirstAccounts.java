package org.concord.access.internal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the first accounts: an administrator where none may enter, or, for demonstration, one account a role where there is none at all. */
@Singleton
@Startup
@DependsOn("AccessSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccounts {

    @Inject
    private FirstAccountsDesk desk;

    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "concord.admin.password")
    private Optional<String> administratorPassword;

    @PostConstruct
    void open() {
        if (demonstration) {
            desk.openDemonstration();
        } else {
            desk.openAdministrator(administratorPassword.filter(password -> !password.isBlank()));
        }
    }
}
