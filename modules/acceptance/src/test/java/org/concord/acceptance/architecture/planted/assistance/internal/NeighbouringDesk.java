package org.concord.acceptance.architecture.planted.assistance.internal;

import org.concord.acceptance.architecture.planted.training.api.Lessons;

/** Breaks the rule that training and assistance never know each other. */
class NeighbouringDesk {

    private Lessons lessons;
}
