package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.ControlMethod;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.ReleaseState;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.api.TraffickingStatus;
import org.concord.assistance.api.VictimGender;
import org.concord.web.membership.CountryNames;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** What people read in tables of counts, and what they choose from. */
@Named
@RequestScoped
public class CountWords {

    private static final Map<CountDimension, Class<?>> CODES = Map.of(CountDimension.BY_GENDER, VictimGender.class, CountDimension.BY_AGE_GROUP,
        AgeGroup.class, CountDimension.BY_EXPLOITATION, Exploitation.class, CountDimension.BY_METHOD, ControlMethod.class, CountDimension.BY_STATUS,
        TraffickingStatus.class, CountDimension.BY_STATE, CaseState.class, CountDimension.BY_ASSISTANCE, ServiceKind.class);

    @Inject
    private CountryNames countries;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    public Map<String, String> getMeasures() {
        return Options.constants(CountMeasure.class, say);
    }

    public Map<String, String> getDimensions() {
        return Options.constants(CountDimension.class, say);
    }

    public Map<String, String> getStates() {
        return Options.constants(ReleaseState.class, say);
    }

    /** Where a number stands, of each of these dimensions in words. */
    public List<String> at(CountCell cell, List<CountDimension> dimensions) {
        List<String> codes = cell.at(dimensions);
        return dimensions.stream().map(dimension -> word(dimension, codes.get(dimensions.indexOf(dimension)))).toList();
    }

    private String word(CountDimension dimension, String code) {
        if (code.equals(CountCell.ALL)) {
            return reader.read("counts.all");
        }
        if (code.equals(CountCell.NOT_KNOWN)) {
            return reader.read("counts.notKnown");
        }
        if (code.equals(CountCell.NONE_GIVEN)) {
            return reader.read("counts.noneGiven");
        }
        if (dimension == CountDimension.BY_CITIZENSHIP || dimension == CountDimension.BY_EXPLOITED_IN) {
            return countries.of(code);
        }
        return CODES.containsKey(dimension) ? reader.read(CODES.get(dimension).getSimpleName() + "." + code) : code;
    }
}
