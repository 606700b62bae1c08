package org.concord.acceptance.architecture.planted.membership.internal;

import org.concord.acceptance.architecture.planted.access.api.Accounts;
import org.concord.acceptance.architecture.planted.access.internal.AccountKeeper;

/** Breaks the boundary between modules, though only by an array. */
class PeekingDesk {
    Accounts byTheDoor;
    AccountKeeper[] byTheWindow;
}
