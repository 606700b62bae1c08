package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.ws.rs.Path;

/** Breaks the rule that REST is only in web. */
@Path("members")
class MembersPath {
}
