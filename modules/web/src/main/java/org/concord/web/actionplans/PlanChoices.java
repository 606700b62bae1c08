package org.concord.web.actionplans;

import static org.concord.web.page.Options.inOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ClassificationRow;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.FundingSourceCriteria;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.actionplans.api.ObjectiveCriteria;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Paging;
import org.concord.web.membership.Choices;
import org.concord.web.page.Here;
import org.concord.web.page.May;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** What fields and filters of plans and their money let people choose from: what is stored first, what is read second. */
@Named
@RequestScoped
public class PlanChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Programmes programmes;
    @Inject
    private Budgets budgets;
    @Inject
    private Choices choices;
    @Inject
    private May may;
    @Inject
    private Here here;
    @Inject
    private Say say;
    @Inject
    private Reader reader;

    private final Once<Map<String, String>> plans = new Once<>(() -> inOrder(programmes.search(ProgrammeCriteria.ALL, ALL).rows().stream(),
        plan -> plan.id().toString(), PlanChoices::plan));
    private final Once<Map<String, String>> sources = new Once<>(() -> inOrder(
        budgets.sources(new FundingSourceCriteria(null, null), ALL).rows().stream(), FundingSourceRow::code, FundingSourceRow::name));
    private final Once<Map<String, String>> owners = new Once<>(() -> {
        Map<String, String> all = new LinkedHashMap<>(choices.getParticipants());
        choices.getProcesses().forEach(all::putIfAbsent);
        return all;
    });
    private final Once<Map<String, String>> currencies = new Once<>(this::currencyNames);

    /** The constants of an enum of the api of action plans, by its simple name. */
    public Map<String, String> of(String type) throws ClassNotFoundException {
        return Options.constants(Class.forName("org.concord.actionplans.api." + type), say);
    }

    static String plan(ProgrammeRow plan) {
        return plan.code() + " · " + plan.title();
    }

    public Map<String, String> getPlans() {
        return plans.get();
    }

    public Map<String, String> getSources() {
        return sources.get();
    }

    /** Participants and processes: whose plans there can be. */
    public Map<String, String> getOwners() {
        return owners.get();
    }

    /** Those owners for whom the reader holds a right. */
    public Map<String, String> ownersFor(String right) {
        return may.among(right, getOwners());
    }

    public Map<String, String> objectives(UUID plan) {
        return inOrder(programmes.objectives(new ObjectiveCriteria(plan, null), ALL).rows().stream(), objective -> objective.id().toString(),
            (ObjectiveRow objective) -> objective.code() + " " + objective.title());
    }

    public Map<String, String> activities(UUID plan) {
        return inOrder(programmes.activities(new ActivityCriteria(plan, null, null, null), ALL).rows().stream(), activity -> activity.id().toString(),
            (ActivityRow activity) -> activity.code() + " " + activity.title());
    }

    /** The agencies that lead activities of a plan. */
    public Map<String, String> agencies(UUID plan) {
        return inOrder(programmes.activities(new ActivityCriteria(plan, null, null, null), ALL).rows().stream().map(ActivityRow::leadAgency)
            .filter(agency -> agency != null).sorted(), Function.identity(), Function.identity());
    }

    /** The agencies that lead activities of the plan that the address asks about, or of any plan seen. */
    public Map<String, String> getAgencies() {
        return plans.get().containsKey(here.text("programme")) ? agencies(here.id("programme")) : agencies(null);
    }

    /** Codes of a classification, {@code GFSM} or {@code COFOG}. */
    public Map<String, String> codes(String scheme) {
        return inOrder(budgets.classification(ClassificationScheme.valueOf(scheme)).stream(), ClassificationRow::code, row -> row.code() + " " + row.name());
    }

    /** The fiscal years of a plan. */
    public Map<String, String> years(LocalDate from, LocalDate to, int start) {
        int first = from.getMonthValue() < start ? from.getYear() - 1 : from.getYear();
        int last = to.getMonthValue() < start ? to.getYear() - 1 : to.getYear();
        return inOrder(IntStream.rangeClosed(first, last).mapToObj(String::valueOf), Function.identity(), Function.identity());
    }

    /** The months in which fiscal years of the region begin. */
    public Map<String, String> getFiscalYearStarts() {
        return inOrder(Stream.of(1, 4, 7, 10), String::valueOf, say::month);
    }

    public Map<String, String> getCurrencies() {
        return currencies.get();
    }

    private Map<String, String> currencyNames() {
        Map<String, String> names = new TreeMap<>();
        Currency.getAvailableCurrencies().stream().filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .forEach(currency -> names.put(currency.getCurrencyCode(), currency.getCurrencyCode() + " " + currency.getDisplayName(reader.getLocale())));
        return names;
    }
}
