package org.concord.imports.api;

/** What a line did. */
public enum LineOutcome { NEW, CHANGED, UNCHANGED }
