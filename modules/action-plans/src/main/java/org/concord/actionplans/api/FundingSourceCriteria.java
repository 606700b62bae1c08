package org.concord.actionplans.api;

/** Which funding sources are asked for; every component may be null. */
public record FundingSourceCriteria(SourceKind kind, String q) {
}
