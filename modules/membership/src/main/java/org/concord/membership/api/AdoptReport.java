package org.concord.membership.api;

import java.util.UUID;

/** Which document is the adopted report of a meeting; it must itself be adopted. */
public record AdoptReport(UUID report) {
}
