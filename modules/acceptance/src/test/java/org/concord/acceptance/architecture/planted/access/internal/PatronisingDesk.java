package org.concord.acceptance.architecture.planted.access.internal;

import org.concord.acceptance.architecture.planted.membership.api.Members;

/** Breaks the order of modules: access must not know membership. */
class PatronisingDesk {
    Members downstream;
}
