package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What became of a run. What people think of it (level 1) is asked by tickets that carry no name: whoever has one answers once, and nothing in the
 * database leads from an answer to a ticket, a person or a time. Whether they use it (level 3) is asked of the participant that nominated them.
 */
public interface Evaluations {

    /**
     * New tickets, one for each who attended and has not answered; those made before and not used are worth nothing any more. They are made from the last
     * day of the run on, and answered, for four weeks.
     */
    EvaluationTickets tickets(UUID run);

    /** The run a ticket asks about; none where the ticket was used or never made. Anybody may ask. */
    Optional<EvaluatedRun> asks(String token);

    /** Answers, with a ticket that is worth nothing afterwards. Anybody may who has one. */
    void answer(String token, AnswerEvaluation command);

    /**
     * The answers of a run, for those who keep it. What they say is told when no answer can be added any more: once the four weeks are over, or the run is
     * closed and all who attended have answered.
     */
    EvaluationSummary summary(UUID run);

    /** Later evaluations by the day they are due until; a focal point's are those of the own participant. */
    Page<LaterEvaluationRow> later(LaterEvaluationCriteria criteria, Paging paging);

    /** One later evaluation. */
    Optional<LaterEvaluationRow> laterOne(UUID id);

    /** Answers it, or corrects the answer, from the first day it is due. */
    void answerLater(UUID id, long version, AnswerLaterEvaluation command);
}
