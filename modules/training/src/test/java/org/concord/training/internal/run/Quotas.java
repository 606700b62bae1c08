package org.concord.training.internal.run;

import java.util.List;
import java.util.UUID;
import org.concord.training.api.QuotaKind;
import org.concord.training.api.SetQuota;

/** Quotas for tests of other packages. */
public final class Quotas {

    private Quotas() {
    }

    public static Quota quota(QuotaKind kind, List<String> participants, int reserved, int maximum) {
        return new Quota(UUID.randomUUID(), null, new SetQuota(kind, participants, reserved, maximum));
    }
}
