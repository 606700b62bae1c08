package org.concord.actionplans.api;

import java.util.UUID;

/** Which past figures are asked for; every component may be null. */
public record HistoricFigureCriteria(UUID programme, UUID line, Integer fiscalYear, Boolean overspent) {
}
