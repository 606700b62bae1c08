package org.concord.membership.internal.imports;

/** x */
class TrialDesks {
    Desks all() {
        return null;
    }
}
