package org.concord.actionplans.api;

import java.util.UUID;

/** Which reports are asked for; every component may be null. */
public record CountryProgressCriteria(UUID programme, UUID commitment, String member, Integer year, SpaProgress progress) {
}
