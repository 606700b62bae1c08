package org.concord.training.api;

import java.util.List;

/**
 * What those who attended a run think of it.
 *
 * @param asked how many have a seat
 * @param answers how many answered
 * @param rows by question
 * @param comments in no order; none while fewer answered than hides each
 */
public record EvaluationSummary(int asked, int answers, List<EvaluationRow> rows, List<String> comments) {
}
