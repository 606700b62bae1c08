package org.concord.actionplans.api;

import java.time.Instant;
import java.util.UUID;

/**
 * What is published of a plan.
 *
 * @param owner code of the participant or process
 * @param title as it was last approved, once it was
 * @param published whether there are files: the plan was approved. While its next revision is written, they go on telling it as it was approved last
 * @param approvedAt when what the files tell of the plan was approved; null without files
 * @param changedAt when the plan was approved or the newest entry was posted, whichever is later; null before
 * @param organisation the identifier under which the owner reports
 * @param registered whether that identifier was set by the operator; otherwise it is a provisional one, which no registry knows
 * @param licence SPDX identifier of the licence that the operator set, or null
 */
public record Publication(UUID programme, String code, String title, String owner, ProgrammeState state, boolean published, Instant approvedAt,
        Instant changedAt, long lines, long entries, String organisation, boolean registered, String licence) {
}
