package org.concord.training.internal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.Codes;
import org.concord.kernel.EmailAddress;
import org.concord.kernel.KernelRule;
import org.concord.kernel.NameKey;
import org.concord.kernel.Required;
import org.concord.kernel.RetentionDate;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.EnterOfficer;
import org.concord.training.api.Gender;
import org.concord.training.api.PeopleRule;
import org.concord.training.internal.Languages;

/**
 * Somebody who is trained for a participant. Named until the retention date; then the record stays, because attendance and certificates refer to it,
 * and nothing in it names anybody.
 */
@Entity
@Table(schema = "training", name = "officer")
public class Officer {

    /** Marks an officer who is not told apart from another of the same name: of those the database holds one. */
    private static final UUID NOT_TOLD_APART = new UUID(0, 0);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;

    @Id
    private UUID id;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "native_name")
    private String nativeName;
    @Column(name = "full_name")
    private String fullName;
    @Enumerated(EnumType.STRING)
    private Gender gender;
    private String agency;
    private String office;
    private String email;
    private String language;
    private String account;
    @Column(name = "shows_name")
    private boolean showsName;
    @Column(name = "keep_until")
    private LocalDate keepUntil;
    private boolean anonymised;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "native_key")
    private String nativeKey;
    @Column(name = "told_apart")
    private UUID toldApart;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Officer() {
    }

    public Officer(UUID id, EnterOfficer command, LocalDate today) {
        this.id = id;
        participant = Codes.checked("participant", command.participant());
        toldApart = NOT_TOLD_APART;
        describe(command, today);
    }

    /** Says it otherwise; the participant stays. */
    public void change(EnterOfficer command, LocalDate today) {
        mustBeNamed();
        if (command.participant() != null && !command.participant().equals(participant)) {
            throw RuleBroken.at("participant", KernelRule.NOT_ONE_OF, command.participant(), participant);
        }
        describe(command, today);
    }

    private void describe(EnterOfficer command, LocalDate today) {
        Set<String> before = knownBy();
        name(command);
        gender = Required.value("gender", command.gender());
        language = Languages.one("language", command.language());
        showsName = command.showsName();
        keepUntil = RetentionDate.checked("keepUntil", command.keepUntil(), today);
        fullName = joined(givenName, familyName);
        searchText = Text.folded(joined(givenName, familyName, nativeName, agency, office));
        nameKey = NameKey.of(fullName);
        nativeKey = NameKey.of(nativeName);
        tellApart(before, command.evenSo());
    }

    private void name(EnterOfficer command) {
        givenName = Text.optional("givenName", command.givenName(), LONGEST_NAME);
        familyName = Text.required("familyName", command.familyName(), LONGEST_NAME);
        nativeName = Text.optional("nativeName", command.nativeName(), LONGEST);
        agency = Text.required("agency", command.agency(), LONGEST);
        office = Text.optional("office", command.office(), LONGEST);
        email = EmailAddress.optional("email", command.email());
    }

    /** Refuses a command that names somebody else: the audit log, by which a repetition is known, keeps no names. */
    void mustBe(EnterOfficer command) {
        Officer other = new Officer();
        other.name(command);
        if (!other.named().equals(named())) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private List<String> named() {
        return Arrays.asList(givenName, familyName, nativeName, agency, office, email);
    }

    private void tellApart(Set<String> before, boolean evenSo) {
        if (evenSo) {
            toldApart = id;
        } else if (!before.equals(knownBy())) {
            toldApart = NOT_TOLD_APART;
        }
    }

    /** Takes away all that names the officer. */
    public void anonymise() {
        givenName = null;
        familyName = null;
        nativeName = null;
        fullName = null;
        agency = null;
        office = null;
        email = null;
        language = null;
        account = null;
        showsName = false;
        keepUntil = null;
        nameKey = null;
        nativeKey = null;
        searchText = "";
        anonymised = true;
    }

    /** The account is the officer's own; null when none is any more. */
    public void linkAccount(String username) {
        mustBeNamed();
        account = username;
    }

    /** Refuses an officer who was anonymised. */
    public void mustBeNamed() {
        if (anonymised) {
            throw new RuleBroken(PeopleRule.OFFICER_ANONYMISED);
        }
    }

    /** Whether somebody said that this is not the other officer of the same name. */
    boolean isToldApart() {
        return !toldApart.equals(NOT_TOLD_APART);
    }

    /** The names by which two records are known to be of one officer. */
    Set<String> knownBy() {
        return Stream.of(nameKey, nativeKey).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Where the form says the name that {@code other} has too. */
    RuleBroken possiblySameAs(Officer other) {
        String field = other.knownBy().contains(nameKey) ? "familyName" : "nativeName";
        return RuleBroken.at(field, PeopleRule.POSSIBLE_SAME_OFFICER, other.fullName, other.agency);
    }

    public UUID id() {
        return id;
    }

    /** Code of the participant for which the officer works. */
    public String participant() {
        return participant;
    }

    /** Given and family name; null once anonymised. */
    public String fullName() {
        return fullName;
    }

    /** Where the officer is written to, or null. */
    public String email() {
        return email;
    }

    /** In which the officer is written to, ISO 639-1; null once anonymised. */
    public String language() {
        return language;
    }

    /** Username of the account that is the officer's, or null. */
    public String account() {
        return account;
    }

    /** Whether the officer agrees that whoever checks a certificate reads the name. */
    public boolean showsName() {
        return showsName;
    }

    public boolean isAnonymised() {
        return anonymised;
    }

    public long version() {
        return version;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
