package org.concord.assistance.api;

/** Asks for a year; null: the current one. */
public record FundingYear(Integer year) {
}
