package org.concord.membership.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.DesignateFocalPoint;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.FocalPointFunction;
import org.concord.membership.internal.person.FocalPoint;
import org.concord.membership.internal.person.Person;
import org.concord.store.SeedFile;

/** A few invented focal points. All are called Example; the addresses lead nowhere (RFC 2606), nor do the telephone numbers. */
@ApplicationScoped
class PeopleDemonstration implements Demonstration {

    private static final String[][] FOCAL_POINTS = {
        {"An", "VN", "PRIMARY"}, {"Bình", "VN", "ALTERNATE"}, {"Chanthou", "KH", "PRIMARY"}, {"Dara", "LA", "PRIMARY"},
        {"Eka", "ID", "PRIMARY"}, {"Fiona", "AU", "PRIMARY"}, {"Grace", "NZ", "PRIMARY"}, {"Hnin", "MM", "ALTERNATE"},
        {"Isra", "TH", "PRIMARY"}, {"Jia", "CN", "PRIMARY"}, {"Kim", "IOM", "PRIMARY"}, {"Lee", "UNODC", "TECHNICAL"},
    };

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(EntityManager entities) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        PartialDate since = PartialDate.of(today.minusYears(1).withDayOfYear(1));
        int line = 100;
        for (String[] one : FOCAL_POINTS) {
            UUID person = SeedFile.id("persons", one[0] + " Example");
            String email = one[1].toLowerCase(Locale.ROOT) + "." + line + "@example.org";
            entities.persist(new Person(person, new EnterPerson(one[0], "Example", null, one[1], "Invented ministry (demonstration)",
                "Focal point", email, "+1 555 0" + line++, today.plusYears(2), false), today));
            UUID id = SeedFile.id("focal-points", one[1] + "/" + one[0]);
            entities.persist(new FocalPoint(id, new DesignateFocalPoint(one[1], person, FocalPointFunction.valueOf(one[2]), since, null)));
        }
    }
}
