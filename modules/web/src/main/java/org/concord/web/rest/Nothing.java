package org.concord.web.rest;

/** The criteria of a list without filters, and the command of a verb that needs no words. */
public record Nothing() {
}
