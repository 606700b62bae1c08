package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/** Says what returning would mean for the person. */
public record AssessReturn(@NotNull RiskFinding finding) {
}
