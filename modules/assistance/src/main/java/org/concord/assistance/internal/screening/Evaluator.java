package org.concord.assistance.internal.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concord.assistance.api.Advice;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Finding;
import org.concord.assistance.api.Finding.Dimension;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.Signs;
import org.concord.assistance.api.Strength;

/**
 * Says what a screening finds. Act, means and purpose are those of the Palermo Protocol, article 3; how indicators make a dimension is the rule of the ILO's
 * survey of 2009 (page 3); that for help neither means nor a court's view is needed, the definition of the trafficking status in HTCDS 2.0. Where what is open
 * could still decide, it says so and neither yes nor no.
 */
final class Evaluator {

    private final List<Indicator> indicators;

    Evaluator(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    Finding evaluate(Told told) {
        List<Dimension> dimensions = Stream.of(ScreeningPart.values()).filter(ScreeningPart::isDimension).map(part -> dimension(part, told)).toList();
        Signs act = signs(!told.acts().isEmpty(), told.asked().contains(ScreeningPart.ACTS));
        Signs means = Signs.any(dimensions.stream().filter(one -> one.part().isMeans()).map(Dimension::signs).toArray(Signs[]::new));
        Signs purpose = Signs.any(signs(!told.exploitations().isEmpty(), told.asked().contains(ScreeningPart.FORMS_OF_EXPLOITATION)),
            dimensions.stream().filter(one -> one.part() == ScreeningPart.EXPLOITATIVE_CONDITIONS).findFirst().orElseThrow().signs());
        boolean meansNeeded = !told.ageGroup().treatedAsChild();
        Signs legal = meansNeeded ? Signs.all(act, means, purpose) : Signs.all(act, purpose);
        Signs assistance = Signs.any(Signs.all(act, purpose), Signs.all(told.migrant(), purpose));
        return new Finding(assistance, legal, act, means, purpose, meansNeeded, dimensions, advice(told, assistance, legal, act, purpose));
    }

    private Dimension dimension(ScreeningPart part, Told told) {
        List<Indicator> all = indicators.stream().filter(one -> one.dimension() == part && one.strength(told.ageGroup()) != null).toList();
        List<Indicator> present = all.stream().filter(one -> told.present().contains(one.code())).toList();
        boolean asked = told.asked().contains(part);
        int strong = count(present, Strength.STRONG, told.ageGroup());
        int medium = count(present, Strength.MEDIUM, told.ageGroup());
        int weak = count(present, Strength.WEAK, told.ageGroup());
        Signs signs = signs(isMade(strong, medium, weak), asked || !couldBeMade(all, told.ageGroup()));
        return new Dimension(part, signs, strong, medium, weak, present.stream().map(Indicator::code).toList(), asked ? 0 : all.size() - present.size());
    }

    private static boolean couldBeMade(List<Indicator> all, AgeGroup age) {
        return isMade(count(all, Strength.STRONG, age), count(all, Strength.MEDIUM, age), count(all, Strength.WEAK, age));
    }

    /** Two strong; one strong and another; three medium; or two medium and a weak one. */
    static boolean isMade(int strong, int medium, int weak) {
        return strong >= 2 || strong == 1 && medium + weak >= 1 || medium >= 3 || medium == 2 && weak >= 1;
    }

    private static int count(List<Indicator> some, Strength strength, AgeGroup age) {
        return (int) some.stream().filter(one -> one.strength(age) == strength).count();
    }

    private static Signs signs(boolean seen, boolean asked) {
        return seen ? Signs.INDICATED : asked ? Signs.NOT_INDICATED : Signs.ASK_MORE;
    }

    private static List<Advice> advice(Told told, Signs assistance, Signs legal, Signs act, Signs purpose) {
        List<Advice> advice = new ArrayList<>();
        add(advice, told.ageGroup() == AgeGroup.AGE_UNKNOWN, Advice.TREAT_AS_CHILD);
        add(advice, told.ageGroup().treatedAsChild(), Advice.MEANS_NOT_NEEDED);
        add(advice, assistance == Signs.INDICATED, Advice.OFFER_ASSISTANCE);
        add(advice, legal == Signs.INDICATED, Advice.ASK_FOR_DECISION);
        add(advice, legal == Signs.ASK_MORE || assistance == Signs.ASK_MORE, Advice.ASK_THE_REST);
        add(advice, act == Signs.INDICATED && purpose == Signs.NOT_INDICATED, Advice.CONSIDER_SMUGGLING);
        add(advice, purpose == Signs.INDICATED && legal == Signs.NOT_INDICATED, Advice.CONSIDER_LABOUR_LAW);
        return advice;
    }

    private static void add(List<Advice> advice, boolean fits, Advice one) {
        if (fits) {
            advice.add(one);
        }
    }
}
