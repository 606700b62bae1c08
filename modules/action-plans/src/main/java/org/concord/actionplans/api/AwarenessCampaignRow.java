package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/** A campaign; the components mean what they mean in {@link WriteAwarenessCampaign}. */
public record AwarenessCampaignRow(UUID id, UUID programme, String programmeCode, String title, String audience, String channel, LocalDate from, LocalDate to,
        Long reach, String reachSource, long version) {
}
