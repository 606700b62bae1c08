package org.concord.actionplans.api;

import java.util.UUID;

/** Which plan's and which year's progress is to be summed up; each may be null. */
public record RegionalProgressQuestion(UUID programme, Integer year) {
}
