package org.concord.assistance.internal.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.VictimGender;
import org.concord.kernel.CountryCode;
import org.concord.kernel.Required;
import org.concord.kernel.Words;

/** What a case says of a person in codes; several of a kind are words with a space between, in the order of their list. */
@Embeddable
public class CaseFacts {

    @Enumerated(EnumType.STRING)
    private VictimGender gender;
    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;
    private String citizenship;
    @Column(name = "exploited_in")
    private String exploitedIn;
    private String exploitations;
    private String methods;

    protected CaseFacts() {
    }

    CaseFacts(DescribeCase said) {
        gender = Required.value("gender", said.gender());
        ageGroup = Required.value("ageGroup", said.ageGroup());
        citizenship = CountryCode.optional("citizenship", said.citizenship());
        exploitedIn = CountryCode.optional("exploitedIn", said.exploitedIn());
        exploitations = Words.codes(said.exploitations());
        methods = Words.codes(said.methods());
    }

    private CaseFacts(VictimGender gender, AgeGroup ageGroup) {
        this.gender = gender;
        this.ageGroup = ageGroup;
        exploitations = "";
        methods = "";
    }

    /** As much as another agency is shown before it takes somebody over. */
    public CaseFacts preview() {
        return new CaseFacts(gender, ageGroup);
    }

    /** The same facts, for another case. */
    public CaseFacts copy() {
        CaseFacts copy = preview();
        copy.citizenship = citizenship;
        copy.exploitedIn = exploitedIn;
        copy.exploitations = exploitations;
        copy.methods = methods;
        return copy;
    }

    public VictimGender gender() {
        return gender;
    }

    public AgeGroup ageGroup() {
        return ageGroup;
    }
}
