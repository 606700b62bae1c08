package org.concord.membership.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.concord.membership.api.Bound;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.CorrectChairTerm;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.OpenSeat;
import org.concord.membership.api.SeatFunction;
import org.concord.membership.internal.chair.ChairSeat;
import org.concord.membership.internal.chair.ChairTerm;
import org.concord.membership.internal.person.Person;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** Seats of chairs, the holders of public offices who sat on them, and their terms. */
@ApplicationScoped
class ChairSeed implements SeedPart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(EntityManager entities) {
        for (SeedRow row : SeedFile.read(ChairSeed.class, "seed/persons.csv")) {
            EnterPerson person = new EnterPerson(row.text("givenName"), row.text("familyName"), null, row.text("participant"), null, null,
                null, null, null, row.flag("publicOffice"));
            UUID id = person(row.text("givenName") + " " + row.text("familyName"));
            entities.persist(new Person(id, person, LocalDate.now(ZoneOffset.UTC)));
        }
        for (SeedRow row : SeedFile.read(ChairSeed.class, "seed/chair-seats.csv")) {
            OpenSeat seat = new OpenSeat(row.text("body"), row.text("code"), row.one(SeatFunction.class, "function"), row.text("label"));
            entities.persist(new ChairSeat(seat(seat.body(), seat.code()), seat));
        }
        for (SeedRow row : SeedFile.read(ChairSeed.class, "seed/chair-terms.csv")) {
            String key = String.join("/", row.text("body"), row.text("seat"), row.text("holder"), row.text("from"));
            entities.persist(new ChairTerm(SeedFile.id("chair-terms", key), seat(row.text("body"), row.text("seat")), term(row)));
        }
    }

    private static CorrectChairTerm term(SeedRow row) {
        return new CorrectChairTerm(row.text("holder"), row.text("person") == null ? null : person(row.text("person")), row.date("from"),
            row.one(Bound.class, "fromBound"), row.date("to"), row.one(Bound.class, "toBound"), row.text("source"),
            row.one(Confidence.class, "confidence"), row.text("note"));
    }

    private static UUID person(String name) {
        return SeedFile.id("persons", name);
    }

    private static UUID seat(String body, String code) {
        return SeedFile.id("chair-seats", body + "/" + code);
    }
}
