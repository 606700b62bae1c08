package org.concord.actionplans.api;

/** What sort of legal text it is. */
public enum LegalInstrumentKind { LAW, DECREE, REGULATION, AGREEMENT }
