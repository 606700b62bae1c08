package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** How the seats of a run are shared between participants; read by whoever sees the run. */
public interface Quotas {

    /** The quotas of a run. */
    Page<QuotaRow> of(UUID run, Paging paging);

    /** One quota. */
    Optional<QuotaRow> find(UUID run, UUID id);

    /** Adds a quota. */
    void set(UUID run, UUID id, SetQuota command);

    /** Says it otherwise. */
    void change(UUID run, UUID id, long version, SetQuota command);

    /** Takes it away. */
    void remove(UUID run, UUID id, long version);
}
