package org.concord.training.internal.evaluation;

import static org.concord.training.api.TrainingRight.NOMINATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;
import org.concord.training.api.AnswerServiceEvaluation;
import org.concord.training.api.ServiceEvaluationCriteria;
import org.concord.training.api.ServiceEvaluationRow;
import org.concord.training.api.ServiceEvaluations;
import org.concord.training.internal.nomination.NominationSight;

/** Takes the one answer of each participant what changed in the service. */
@ApplicationScoped
@Transactional
public class ServiceEvaluationDesk implements ServiceEvaluations {

    @Inject
    private EvaluationRepository evaluations;
    @Inject
    private ServiceEvaluationSearch search;
    @Inject
    private NominationSight sight;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ServiceEvaluationRow> search(ServiceEvaluationCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<ServiceEvaluationRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void answer(UUID id, long version, AnswerServiceEvaluation command) {
        access.require(NOMINATE);
        ServiceEvaluation asked = evaluations.service(id);
        sight.mustSee(asked.participant(), EvaluationRepository.SERVICES, id);
        access.require(NOMINATE, asked.participant());
        Versions.match(asked.version(), version);
        asked.answer(command, LocalDate.now(clock));
        audit.changed(EvaluationRepository.SERVICES, id.toString(), "SERVICE_EVALUATION_ANSWERED", command);
    }
}
