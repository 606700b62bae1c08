package org.concord.assistance.internal.cases;

import static org.concord.assistance.api.AgeGroup.ADULT;
import static org.concord.assistance.api.AgeGroup.AGE_UNKNOWN;
import static org.concord.assistance.api.AgeGroup.CHILD;
import static org.concord.assistance.api.Exploitation.FORCED_CRIMINALITY;
import static org.concord.assistance.api.Exploitation.FORCED_LABOUR;
import static org.concord.assistance.api.Exploitation.FORCED_MARRIAGE;
import static org.concord.assistance.api.Exploitation.SEXUAL_EXPLOITATION;
import static org.concord.assistance.api.VictimGender.FEMININE;
import static org.concord.assistance.api.VictimGender.MASCULINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.ControlMethod;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.key.Seals;
import org.concord.assistance.internal.seed.FirstRecords;
import org.concord.kernel.NaturalId;

/** Invented cases of two agencies: of one, all but one are the demonstration's case worker's; one is sealed. Nobody is named. */
@ApplicationScoped
public class CaseDemonstration implements FirstRecords {

    private record Invented(String agency, String worker, int daysAgo, CaseState state, VictimGender gender, AgeGroup age, String citizenship,
            Exploitation exploitation) {
    }

    private static final List<Invented> INVENTED = List.of(
        new Invented("EXAMPLE-SHELTER", "caseworker", 200, CaseState.IN_SERVICE, FEMININE, ADULT, "VN", SEXUAL_EXPLOITATION),
        new Invented("EXAMPLE-SHELTER", "caseworker", 120, CaseState.IN_ASSESSMENT, MASCULINE, ADULT, "MM", FORCED_LABOUR),
        new Invented("EXAMPLE-SHELTER", "caseworker", 60, CaseState.IN_ASSESSMENT, FEMININE, CHILD, "LA", FORCED_MARRIAGE),
        new Invented("EXAMPLE-SHELTER", "caseworker", 5, CaseState.OPENED, MASCULINE, AGE_UNKNOWN, null, FORCED_CRIMINALITY),
        new Invented("EXAMPLE-SHELTER", "another", 30, CaseState.IN_ASSESSMENT, MASCULINE, ADULT, "KH", FORCED_LABOUR),
        new Invented("EXAMPLE-HOUSE", "another", 90, CaseState.FOLLOWED_UP, FEMININE, ADULT, "VN", FORCED_MARRIAGE));
    private static final int SEALED = 2;

    @Inject
    private CaseRepository cases;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Seals seals;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean areInvented() {
        return true;
    }

    @Override
    public boolean areMissing() {
        return cases.find(id(0)).isEmpty();
    }

    @Override
    public void load() {
        for (int number = 0; number < INVENTED.size(); number++) {
            cases.add(invented(number));
            seals.make(id(number));
        }
    }

    private VictimCase invented(int number) {
        Invented one = INVENTED.get(number);
        Agency agency = agencies.known("agency", one.agency());
        CaseFacts facts = new CaseFacts(new DescribeCase(one.gender(), one.age(), one.citizenship(), agency.participant(), List.of(one.exploitation()),
            List.of(ControlMethod.FALSE_PROMISES, ControlMethod.DEBT_BONDAGE)));
        VictimCase opened = new VictimCase(id(number), CaseCode.next(), agency, one.worker(), facts, LocalDate.now(clock).minusDays(one.daysAgo()));
        opened.comesInAt(one.state());
        if (number == SEALED) {
            opened.seal();
        }
        return opened;
    }

    /** The id of one of them, by its place. */
    public static UUID id(int number) {
        return NaturalId.of("cases", "demonstration", number);
    }
}
