package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.MailServer;
import org.concord.acceptance.driver.PeopleDriver;
import org.concord.acceptance.driver.TrainingDriver;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Who is written to about a seat, in which language, and what stands in it. */
@Acceptance
class MailIT {

    private final TrainingDriver training;
    private final PeopleDriver people;
    private final MailServer mails;
    private final Api secretariat;

    MailIT(TrainingDriver training, PeopleDriver people, MailServer mails, Api api) {
        this.training = training;
        this.people = people;
        this.mails = mails;
        secretariat = api.asSecretariat();
    }

    @Test
    void officerIsToldOfTheOfferAndOfTheConfirmedSeatInTheOwnLanguage() throws Exception {
        String address = address();
        String run = training.published();
        String nomination = training.offered(run, people.officer("VN", "email", address, "language", "vi", "familyName", "Ví Dụ"), 1);
        String code = training.trainer().get(run).json().getString("code");
        mails.letter(address, "Khóa học " + code + ": có chỗ dành cho anh/chị");

        TrainingDriver.step(secretariat, nomination, "confirm", null).expect(200);

        String text = mails.letter(address, "Khóa học " + code + ": chỗ của anh/chị đã được xác nhận").getContent().toString();
        assertTrue(text.contains("Ví Dụ,") && text.contains("Interviewing without harm (invented) (" + code + ")") && text.contains("How to ask, Room 1"), text);
    }

    @Test
    void officerWhoseSeatIsWithdrawnIsToldSo() throws Exception {
        String address = address();
        String nomination = training.confirmed(training.published(), people.officer("VN", "email", address), 1);
        TrainingDriver.step(secretariat, nomination, "withdraw", Fields.of("reason", "Ill")).expect(200);

        String text = mails.letter(address, "your seat is not kept any more").getContent().toString();

        assertTrue(text.contains("has withdrawn your nomination"), text);
    }

    private static String address() {
        return Invented.username() + "@example.org";
    }
}
