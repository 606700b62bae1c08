package org.concord.actionplans.api;

/** A funding source; the components mean what they mean in {@link FundingSourceRow}. */
public record WriteFundingSource(String name, SourceKind kind, boolean reserved, String organisation) {
}
