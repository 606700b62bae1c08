package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One of the bodies that meet. The meeting's first day stands beside it so that the meetings of a body are read in order from one index. */
@Embeddable
record MeetingBody(@Column(name = "body_code") String code, @Column(name = "first_day") LocalDate firstDay) {
}
