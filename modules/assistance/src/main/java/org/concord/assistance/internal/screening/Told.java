package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.concord.kernel.Words;

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
        acts = Words.codes(said.acts());
        exploitations = Words.codes(said.exploitations());
        asked = Words.codes(said.asked());
        present = Words.joined(Objects.requireNonNullElse(said.signs(), List.<String>of()).stream().filter(Objects::nonNull).map(code -> checked(code, known)));
    }

    private static String checked(String code, Set<String> known) {
        if (!known.contains(code)) {
            throw RuleBroken.at("signs", ScreeningRule.UNKNOWN_INDICATOR, code);
        }
        return code;
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
        return Words.of(TraffickingAct.class, acts);
    }

    List<Exploitation> exploitations() {
        return Words.of(Exploitation.class, exploitations);
    }

    Set<String> present() {
        return Set.copyOf(Words.of(present));
    }

    Set<ScreeningPart> asked() {
        return Set.copyOf(Words.of(ScreeningPart.class, asked));
    }
}
