package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.Exploitation;
import org.concord.assistance.api.Screen;
import org.concord.assistance.api.ScreeningPart;
import org.concord.assistance.api.ScreeningRule;
import org.concord.assistance.api.Signs;
import org.concord.assistance.api.TraffickingAct;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** What was seen and told at a screening; several of a kind are words with a space between. */
@Embeddable
class Told {

    @Enumerated(EnumType.STRING)
    private VictimGender gender;
    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;
    @Enumerated(EnumType.STRING)
    private Signs migrant;
    private String acts;
    private String exploitations;
    @Column(name = "present_codes")
    private String present;
    @Column(name = "asked_parts")
    private String asked;

    protected Told() {
    }

    /** {@code known}: the codes of the indicators that are asked. */
    Told(Screen said, Set<String> known) {
        gender = Required.value("gender", said.gender());
        ageGroup = Required.value("ageGroup", said.ageGroup());
        migrant = Required.value("migrant", said.migrant());
        acts = words(given(said.acts()).map(Enum::name));
        exploitations = words(given(said.exploitations()).map(Enum::name));
        asked = words(given(said.asked()).map(Enum::name));
        present = words(given(said.signs()).map(code -> checked(code, known)));
    }

    private static String checked(String code, Set<String> known) {
        if (!known.contains(code)) {
            throw RuleBroken.at("signs", ScreeningRule.UNKNOWN_INDICATOR, code);
        }
        return code;
    }

    private static <T> Stream<T> given(List<T> some) {
        return Objects.requireNonNullElse(some, List.<T>of()).stream().filter(Objects::nonNull);
    }

    private static String words(Stream<String> some) {
        return some.distinct().collect(Collectors.joining(" "));
    }

    AgeGroup ageGroup() {
        return ageGroup;
    }

    VictimGender gender() {
        return gender;
    }

    Signs migrant() {
        return migrant;
    }

    List<TraffickingAct> acts() {
        return read(acts).map(TraffickingAct::valueOf).toList();
    }

    List<Exploitation> exploitations() {
        return read(exploitations).map(Exploitation::valueOf).toList();
    }

    Set<String> present() {
        return read(present).collect(Collectors.toSet());
    }

    Set<ScreeningPart> asked() {
        return read(asked).map(ScreeningPart::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> read(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty());
    }
}
