package org.concord.training.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.training.api.AnswerServiceEvaluation;
import org.concord.training.api.EvaluationRule;
import org.junit.jupiter.api.Test;

class ServiceEvaluationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate DUE = LocalDate.of(2029, 2, 28);
    private static final AnswerServiceEvaluation ANSWER = answer(3, 0, true, "Interviews are held in a room of their own");

    private final ServiceEvaluation asked = new ServiceEvaluation(Ids.next(), "VN", LAST_DAY);

    @Test
    void serviceIsAskedFromTwelveMonthsAfterOn() {
        assertEquals(List.of(DUE), Refused.by(EvaluationRule.NOT_DUE_YET, () -> asked.answer(ANSWER, DUE.minusDays(1))).details());

        asked.answer(ANSWER, DUE);
    }

    @Test
    void serviceIsAnsweredOnce() {
        asked.answer(ANSWER, DUE);

        Refused.by(EvaluationRule.ANSWERED_ALREADY, () -> asked.answer(ANSWER, DUE.plusDays(1)));
    }

    @Test
    void countMayBeUnknownAndIsNeverLessThanNone() {
        Refused.by(KernelRule.NOT_A_NUMBER, () -> asked.answer(answer(-1, null, true, null), DUE));
        Refused.by(KernelRule.NOT_A_NUMBER, () -> asked.answer(answer(null, 1_000_001, true, null), DUE));
        Refused.by(KernelRule.REQUIRED, () -> asked.answer(answer(1, 1, null, null), DUE));

        asked.answer(answer(null, null, false, null), DUE);
    }

    private static AnswerServiceEvaluation answer(Integer cases, Integer victims, Boolean changed, String remark) {
        return new AnswerServiceEvaluation(cases, victims, changed, true, remark);
    }
}
