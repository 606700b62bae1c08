package org.concord.actionplans.api;

/**
 * Where money comes from.
 *
 * @param reserved whether the money is meant for one purpose and never leaves its source (a partner's ring-fenced money)
 * @param organisation identifier of the organisation, as IATI's registry of organisations writes it, or null
 */
public record FundingSourceRow(String code, String name, SourceKind kind, boolean reserved, String organisation, long version) {
}
