package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which campaigns are asked for; every component may be null.
 *
 * @param asOf those that ran on this day
 * @param q part of the title, audience or channel
 */
public record AwarenessCampaignCriteria(UUID programme, LocalDate asOf, String q) {
}
