package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The agenda of a meeting. Numbers are published when the meeting is convened; from then on an item keeps its number and stays. */
public interface Agendas {

    /** The items in the order of their numbers; empty for outsiders. */
    Page<AgendaItemRow> items(UUID meeting, Paging paging);

    /** One item. */
    Optional<AgendaItemRow> find(UUID meeting, UUID id);

    /** Puts an item on the agenda. */
    void add(UUID meeting, UUID id, AddAgendaItem command);

    /** Corrects an item. */
    void change(UUID meeting, UUID id, long version, AddAgendaItem command);

    /** Takes an item off, before the agenda is published. */
    void remove(UUID meeting, UUID id, long version);

    /** Writes or corrects the minutes of an item, from the opening of the meeting until its report is adopted. */
    void minute(UUID meeting, UUID id, long version, WriteMinutes command);
}
