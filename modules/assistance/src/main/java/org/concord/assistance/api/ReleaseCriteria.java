package org.concord.assistance.api;

/** Which releases are asked for; every component may be null. */
public record ReleaseCriteria(String participant, CountMeasure measure, ReleaseState state) {
}
