package org.concord.training.api;

import java.util.List;

/**
 * What those who attended a run think of it. Ratings and comments are told once, when no answer can be added any more: whoever compared them before and
 * after an answer would read that answer.
 *
 * @param asked how many attended
 * @param answers how many answered
 * @param rows by question
 * @param comments in no order; none while another answer may come, or fewer answered than hides each
 */
public record EvaluationSummary(int asked, int answers, List<EvaluationRow> rows, List<String> comments) {
}
