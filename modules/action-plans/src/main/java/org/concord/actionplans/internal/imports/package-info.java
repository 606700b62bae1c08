/** What files of plans, budgets, results and history hold, line by line. */
package org.concord.actionplans.internal.imports;
