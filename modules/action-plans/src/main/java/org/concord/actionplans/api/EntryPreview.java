package org.concord.actionplans.api;

import java.util.List;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What an entry asks for, and whether it is there.
 *
 * @param enough whether nothing is short
 */
public record EntryPreview(boolean enough, List<Account> accounts) {

    /**
     * One account that the entry takes from.
     *
     * @param shortBy zero when it is there
     */
    public record Account(UUID line, String lineCode, Stage stage, Money requested, Money available, Money shortBy) {
    }
}
