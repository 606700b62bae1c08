package org.concord.actionplans.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Budget lines and what became of their money. A line is an activity's money of one source, fiscal year, currency, economic code (GFSM 2014),
 * function (COFOG) and administrative unit. All figures but {@code planned} follow from the {@link Journal}.
 */
public interface Budgets {

    /** Lines, by code. */
    Page<BudgetLineRow> search(BudgetLineCriteria criteria, Paging paging);

    /** One line. */
    Optional<BudgetLineRow> find(UUID id);

    /** The line of a plan that has this code. */
    Optional<BudgetLineRow> find(UUID programme, String code);

    /** Adds a line to a plan that is being written. */
    void add(UUID id, WriteBudgetLine command);

    /** Corrects one; its source, year and currency only while nothing was booked. */
    void change(UUID id, long version, WriteBudgetLine command);

    /** Takes one out on which nothing was booked. */
    void remove(UUID id, long version);

    /** How the budget is carried out, summed up. */
    ExecutionReport execution(ExecutionQuestion question);

    /** Funding sources, by code. */
    Page<FundingSourceRow> sources(FundingSourceCriteria criteria, Paging paging);

    /** One funding source. */
    Optional<FundingSourceRow> source(String code);

    /** Breaks {@link PlanRule#UNKNOWN_SOURCE} at a field of a command unless there is a source of this code; for modules that trace what they do to it. */
    void mustKnowSource(String field, String code);

    /** Adds a funding source. */
    void addSource(String code, WriteFundingSource command);

    /** Corrects one. */
    void changeSource(String code, long version, WriteFundingSource command);

    /** Economic codes or functions there are, by code. */
    List<ClassificationRow> classification(ClassificationScheme scheme);

    /** What past years' books say of a line, overspending included; never part of the ledger. */
    Page<HistoricFigureRow> history(HistoricFigureCriteria criteria, Paging paging);

    /** What past books say of one line and year. */
    Optional<HistoricFigureRow> historic(UUID id);

    /** Records what past books say; where more was spent than there was, that is flagged and kept. */
    void recordHistory(UUID id, RecordHistory command);

    /** Corrects it. */
    void correctHistory(UUID id, long version, RecordHistory command);
}
