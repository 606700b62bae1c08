package org.concord.assistance.internal.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.concord.kernel.RuleBroken;

/**
 * The same desk with one difference: when it refuses a line, the transaction goes on, because whoever tries lines out undoes the refused one and
 * takes the next.
 */
@ApplicationScoped
@Typed(TrialOfficialFigures.class)
@Transactional(dontRollbackOn = {RuleBroken.class, PersistenceException.class})
public class TrialOfficialFigures extends OfficialFigureDesk {
}
