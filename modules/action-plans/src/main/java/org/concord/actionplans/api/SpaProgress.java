package org.concord.actionplans.api;

/** How far a member has come with a commitment of a sub-regional plan. */
public enum SpaProgress { NOT_STARTED, STARTED, ON_TRACK, DONE }
