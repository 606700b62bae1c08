package org.concord.access.api;

import java.util.List;

/** What an account becomes; everything is replaced. */
public record ChangeAccount(String displayName, String language, boolean disabled, List<Grant> grants) {
}
