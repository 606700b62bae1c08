package org.concord.access.api;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What an account is opened with.
 *
 * @param language BCP 47 tag, or null for English
 * @param password the first one
 */
public record OpenAccount(@NotNull String username, @NotNull String displayName, String language, List<Grant> grants, @Secret String password) {

    @Override
    public String toString() {
        return "OpenAccount[username=" + username + "]";
    }
}
