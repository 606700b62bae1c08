package org.concord.actionplans.api;

/** What an objective serves: the "4 P" of action against trafficking (Palermo Protocol; prevention, protection, prosecution, policy), and data. */
public enum Pillar {
    PREVENTION, PROTECTION, PROSECUTION, POLICY, DATA
}
