package org.concord.assistance.internal.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.Strength;
import org.concord.assistance.internal.seed.FirstRecords;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** Enters the lists of indicators that come with Concord, each once. */
@ApplicationScoped
class IndicatorSeed implements FirstRecords {

    private static final String LABOUR = "ILO-2009-LABOUR";
    private static final String SOURCE = "International Labour Office and European Commission, Operational indicators of trafficking in human beings: results"
        + " from a Delphi survey, March 2009, revised September 2009";

    @Inject
    private ScreeningRepository screenings;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean areInvented() {
        return false;
    }

    @Override
    public boolean areMissing() {
        return !screenings.knowsList(LABOUR);
    }

    @Override
    public void load() {
        screenings.add(new IndicatorList(LABOUR, "Trafficking for labour exploitation", SOURCE, clock.instant()));
        List<SeedRow> rows = rows();
        for (int place = 0; place < rows.size(); place++) {
            SeedRow row = rows.get(place);
            screenings.add(indicator(row, place));
            row.names().forEach((language, wording) -> screenings.add(new Wording(LABOUR, row.text("code"), language, wording)));
        }
    }

    /** The rows of the file, in the order in which they are asked. */
    static List<SeedRow> rows() {
        return SeedFile.read(IndicatorSeed.class, "seed/indicators-ilo-2009-labour.csv");
    }

    /** One of the file, in its place. */
    static Indicator indicator(SeedRow row, int place) {
        return new Indicator(LABOUR, row.text("code"), place, row.one(ScreeningPart.class, "dimension"), row.one(Strength.class, "ofAdults"),
            row.one(Strength.class, "ofChildren"));
    }
}
