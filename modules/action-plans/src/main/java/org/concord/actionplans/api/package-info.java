/**
 * What plans of action promise, what they cost, and what they achieve.
 *
 * <p>A {@linkplain org.concord.actionplans.api.Programmes plan} has objectives, activities and {@linkplain org.concord.actionplans.api.Budgets budget
 * lines}. Money is kept in one append-only, double-entry {@linkplain org.concord.actionplans.api.Journal ledger}, in {@linkplain
 * org.concord.actionplans.api.Periods periods} that open and close, with dated {@linkplain org.concord.actionplans.api.ExchangeRates rates}; each entry
 * is made by one person and approved by another, or by whom that one {@linkplain org.concord.actionplans.api.ApprovalDelegations delegates} to.
 *
 * <p>Plans and their money belong to an owner: a participant, or a process. Whoever may not see an owner's plans does not learn that they exist.
 * Amounts are {@link org.concord.kernel.Money}. Refusals are {@link org.concord.kernel.RuleBroken} with {@link
 * org.concord.actionplans.api.PlanRule} or {@link org.concord.actionplans.api.LedgerRule}.
 */
package org.concord.actionplans.api;
