package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concord.kernel.NaturalId;
import org.concord.training.api.AccreditTrainer;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.RegisterTrainer;
import org.concord.training.internal.seed.Demonstration;

/**
 * A few invented officers, four of them trainers, accredited for all the runs that are invented. All are called Example, in their own scripts too; the
 * addresses lead nowhere (RFC 2606).
 */
@ApplicationScoped
public class PeopleDemonstration implements Demonstration {

    private static final String[][] OFFICERS = {
        {"VN", "Hoa", "Ví Dụ Thị Hoa", "vi", "WOMAN", "Border guard"}, {"VN", "Minh", "Ví Dụ Văn Minh", "vi", "MAN", "Criminal police"},
        {"VN", "Phương", "Ví Dụ Phương", "vi", "WOMAN", "Social affairs"}, {"TH", "Somchai", "สมชาย ตัวอย่าง", "th", "MAN", "Immigration bureau"},
        {"TH", "Malee", "มาลี ตัวอย่าง", "th", "WOMAN", "Labour inspection"}, {"LA", "Keo", "ແກ້ວ ຕົວຢ່າງ", "lo", "WOMAN", "Criminal police"},
        {"KH", "Sokha", "ឧទាហរណ៍ សុខា", "km", "MAN", "Criminal police"}, {"MM", "Thiri", "သီရိ ဥပမာ", "my", "WOMAN", "Criminal police"},
        {"CN", "Mei", "例梅", "zh", "WOMAN", "Border inspection"}, {"ID", "Budi", null, "id", "MAN", "Immigration bureau"},
        {"BD", "Rahim", "রহিম উদাহরণ", "bn", "MAN", "Criminal police"}, {"NZ", "Grace", null, "en", "WOMAN", "Immigration bureau"},
        {"VN", "Lan", "Ví Dụ Thị Lan", "vi", "WOMAN", "Police academy"}, {"ID", "Putri", null, "id", "WOMAN", "Immigration academy"},
    };

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(EntityManager entities) {
        LocalDate today = LocalDate.now(clock);
        for (String[] one : OFFICERS) {
            Officer officer = new Officer(id("officers", one[1]), described(one, today), today);
            if (one[1].equals("Somchai")) {
                officer.linkAccount("trainer");
            }
            entities.persist(officer);
        }
        entities.persist(trainer("Somchai", "Interviewing victims without harm (invented)", List.of("en", "th"), today));
        entities.persist(trainer("Grace", "Recognising forged documents (invented)", List.of("en"), today));
        entities.persist(trainer("Lan", "Interviewing, and teaching how to (invented)", List.of("en", "vi"), today));
        entities.persist(trainer("Putri", "Recognising forged documents (invented)", List.of("en", "id"), today));
    }

    private static EnterOfficer described(String[] one, LocalDate today) {
        String email = one[1].toLowerCase(Locale.ROOT).replace("ươ", "uo") + "." + one[0].toLowerCase(Locale.ROOT) + "@example.org";
        return new EnterOfficer(one[0], one[1], "Example", one[2], Gender.valueOf(one[4]), one[5] + " (demonstration)", "Officer", email, one[3], true,
            today.plusYears(5), false);
    }

    private static Trainer trainer(String officer, String expertise, List<String> languages, LocalDate today) {
        Trainer trainer = new Trainer(id("trainers", officer), new RegisterTrainer(id("officers", officer), expertise, languages));
        trainer.accredit(new AccreditTrainer(today.withDayOfYear(1).minusYears(2), today.withDayOfYear(1).plusYears(3)));
        return trainer;
    }

    /** The id of the invented trainer of this given name. */
    public static UUID trainer(String givenName) {
        return id("trainers", givenName);
    }

    private static UUID id(String collection, String givenName) {
        return NaturalId.of(collection, "demonstration", givenName);
    }
}
