package org.concord.training.api;

import java.math.BigDecimal;

/**
 * What those who attended a run answered to one question, as numbers of nobody.
 *
 * @param answers how many answered
 * @param average of the ratings, 1 to 5, to two decimals; null while another answer may come, or fewer answered than hides each
 */
public record EvaluationRow(EvaluationQuestion question, int answers, BigDecimal average) {
}
