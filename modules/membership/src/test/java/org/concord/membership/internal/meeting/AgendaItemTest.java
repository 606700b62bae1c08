package org.concord.membership.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.concord.kernel.Ids;
import org.concord.kernel.Refused;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaPurpose;
import org.concord.membership.api.MeetingRule;
import org.junit.jupiter.api.Test;

class AgendaItemTest {

    @Test
    void publishedNumberStays() {
        AgendaItem item = new AgendaItem(Ids.next(), Ids.next(), item("4", "Returns"));

        Refused.by(MeetingRule.AGENDA_NUMBER_FIXED, () -> item.change(item("5", "Returns"), true));
        assertDoesNotThrow(() -> item.change(item("4", "Returns and reintegration"), true));
        assertDoesNotThrow(() -> item.change(item("5", "Returns"), false));
    }

    private static AddAgendaItem item(String number, String title) {
        return new AddAgendaItem(number, title, AgendaPurpose.FOR_DECISION, null, null, null);
    }
}
