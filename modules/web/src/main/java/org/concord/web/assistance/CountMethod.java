package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.StatisticRow;
import org.concord.web.membership.CountryNames;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** How a table of counts was made, in sentences: the same on its page and in the file that goes with its CSV. */
@Named
@RequestScoped
public class CountMethod {

    @Inject
    private Reader reader;
    @Inject
    private CountryNames countries;
    @Inject
    private Say say;

    /** Of a table that everybody sees. */
    public List<String> of(StatisticRow table) {
        return List.of(reader.read("counts.source", countries.of(table.participant()), say.of(table.countedAt())),
            reader.read("counts.thresholdWas", table.threshold()), reader.read("counts.hiddenWere", say.count(table.hidden())),
            reader.read("counts.checked", say.count(table.programs()), say.count(table.earlier())));
    }

    /** Of one that may not be published yet. */
    public List<String> of(ReleaseRow release) {
        return of(new StatisticRow(release.id(), release.participant(), release.number(), release.measure(), release.dimensions(), release.threshold(),
            release.hidden(), release.programs(), release.earlier(), release.preparedAt(), release.publishedAt()));
    }
}
