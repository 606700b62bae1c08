package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_RATES;
import static org.concord.actionplans.api.ActionPlanRight.NAME_SOURCES;
import static org.concord.actionplans.api.ActionPlanRight.READ_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.BudgetLineCriteria;
import org.concord.actionplans.api.BudgetLineRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ClassificationRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.FundingSourceCriteria;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.actionplans.api.HistoricFigureCriteria;
import org.concord.actionplans.api.HistoricFigureRow;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RecordHistory;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.actionplans.internal.ledger.BalanceRepository;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Answers what is asked of budgets, and keeps funding sources. Lines are {@link BudgetLines}' to keep. */
@ApplicationScoped
@Transactional
public class BudgetDesk implements Budgets {

    private static final String SOURCES = "funding-sources";

    @Inject
    private BudgetLines lines;
    @Inject
    private BudgetLineSearch search;
    @Inject
    private FundingSourceSearch sourceSearch;
    @Inject
    private HistoricFigureSearch past;
    @Inject
    private PastBooks books;
    @Inject
    private Execution execution;
    @Inject
    private PlanRepository repository;
    @Inject
    private BalanceRepository balances;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<BudgetLineRow> search(BudgetLineCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<BudgetLineRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public Optional<BudgetLineRow> find(UUID programme, String code) {
        return search.one(programme, code);
    }

    @Override
    public void add(UUID id, WriteBudgetLine command) {
        lines.add(id, command);
    }

    @Override
    public void change(UUID id, long version, WriteBudgetLine command) {
        lines.change(id, version, command);
    }

    @Override
    public void remove(UUID id, long version) {
        lines.remove(id, version);
    }

    @Override
    public ExecutionReport execution(ExecutionQuestion question) {
        return execution.report(question);
    }

    @Override
    public Page<FundingSourceRow> sources(FundingSourceCriteria criteria, Paging paging) {
        access.require(READ_PLANS);
        return sourceSearch.page(criteria, paging);
    }

    @Override
    public Optional<FundingSourceRow> source(String code) {
        access.require(READ_PLANS);
        return sourceSearch.one(code);
    }

    @Override
    public void mustKnowSource(String field, String code) {
        access.require(NAME_SOURCES);
        if (repository.find(FundingSource.class, code).isEmpty()) {
            throw RuleBroken.at(field, PlanRule.UNKNOWN_SOURCE, code);
        }
    }

    @Override
    public void addSource(String code, WriteFundingSource command) {
        access.require(KEEP_RATES);
        if (audit.alreadyDone(SOURCES, code, command)) {
            return;
        }
        FundingSource source = new FundingSource(code, command);
        if (repository.find(FundingSource.class, source.code()).isPresent()) {
            throw RuleBroken.at("code", PlanRule.SOURCE_CODE_TAKEN, code);
        }
        repository.add(source);
        audit.created(SOURCES, code, "FUNDING_SOURCE_ADDED", command);
    }

    @Override
    public void changeSource(String code, long version, WriteFundingSource command) {
        access.require(KEEP_RATES);
        FundingSource source = repository.find(FundingSource.class, code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SOURCES, code));
        Versions.match(source.version(), version);
        source.change(command, balances.bookedFrom(code));
        audit.changed(SOURCES, code, "FUNDING_SOURCE_CHANGED", command);
    }

    @Override
    public List<ClassificationRow> classification(ClassificationScheme scheme) {
        access.require(READ_PLANS);
        return Classifications.of(Required.value("scheme", scheme)).rows(caller.get().language());
    }

    @Override
    public Page<HistoricFigureRow> history(HistoricFigureCriteria criteria, Paging paging) {
        return past.page(criteria, paging);
    }

    @Override
    public Optional<HistoricFigureRow> historic(UUID id) {
        return past.one(id);
    }

    @Override
    public void recordHistory(UUID id, RecordHistory command) {
        books.record(id, command);
    }

    @Override
    public void correctHistory(UUID id, long version, RecordHistory command) {
        books.correct(id, version, command);
    }
}
