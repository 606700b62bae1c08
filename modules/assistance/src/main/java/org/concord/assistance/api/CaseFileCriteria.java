package org.concord.assistance.api;

/** Filters files of cases; each may be null. */
public record CaseFileCriteria(String agency, String worker, CaseFileState state) {
}
