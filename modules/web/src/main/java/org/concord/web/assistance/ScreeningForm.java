package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningIndicatorRow;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.ScreeningRow;
import org.concord.assistance.api.ScreeningState;
import org.concord.assistance.api.Screenings;
import org.concord.assistance.api.Signs;
import org.concord.assistance.api.TraffickingAct;
import org.concord.web.page.Draft;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** The form of a screening: its indicators stand in one field a dimension, and are one list to the command. */
@Named
@RequestScoped
public class ScreeningForm {

    private static final String SIGNS = "signs";

    @Inject
    private Screenings screenings;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    private final Map<String, List<ScreeningIndicatorRow>> lists = new LinkedHashMap<>();

    /** The list of indicators that is asked now. */
    public String current() {
        return screenings.lists().get(0).code();
    }

    /** The dimensions in which indicators are asked. */
    public List<ScreeningPart> getDimensions() {
        return Stream.of(ScreeningPart.values()).filter(ScreeningPart::isDimension).toList();
    }

    /** The indicators of a dimension, as they are asked. */
    public Map<String, String> asked(String list, ScreeningPart dimension) {
        return Options.inOrder(indicators(list).stream().filter(one -> one.dimension() == dimension), ScreeningIndicatorRow::code,
            ScreeningIndicatorRow::wording);
    }

    /** How the indicators of these codes are worded. */
    public List<String> worded(String list, List<String> codes) {
        Map<String, String> wordings = indicators(list).stream().collect(Collectors.toMap(ScreeningIndicatorRow::code, ScreeningIndicatorRow::wording));
        return codes.stream().map(wordings::get).toList();
    }

    public Map<String, String> getParts() {
        return Options.constants(ScreeningPart.class, say);
    }

    public Map<String, String> getActs() {
        return Options.constants(TraffickingAct.class, say);
    }

    public Map<String, String> getStates() {
        return Options.constants(ScreeningState.class, say);
    }

    public Map<String, String> getSigns() {
        return Options.constants(Signs.class, say);
    }

    /** Whether the person is a migrant: yes, no, or not known. */
    public Map<String, String> getYesNoUnknown() {
        return Options.inOrder(Stream.of(Signs.values()), Signs::name, one -> reader.read("migrant." + one));
    }

    /** The draft with the indicators of each dimension in the field of that dimension. */
    public Draft<Screen> parted(Draft<Screen> draft, ScreeningRow record) {
        Map<String, ScreeningPart> places = indicators(record.list()).stream()
            .collect(Collectors.toMap(ScreeningIndicatorRow::code, ScreeningIndicatorRow::dimension));
        getDimensions().forEach(part -> draft.with(SIGNS + "-" + part, record.signs().stream().filter(code -> places.get(code) == part).toList()));
        return draft;
    }

    /** The draft with the indicators of all dimensions in one field. */
    public Draft<Screen> gathered(Draft<Screen> draft) {
        return draft.with(SIGNS, getDimensions().stream().map(part -> draft.get(SIGNS + "-" + part))
            .flatMap(ticked -> ticked instanceof Object[] codes ? Stream.of(codes) : Stream.empty()).toList());
    }

    private List<ScreeningIndicatorRow> indicators(String list) {
        return lists.computeIfAbsent(list, code -> screenings.indicators(code, reader.getLanguage()));
    }
}
