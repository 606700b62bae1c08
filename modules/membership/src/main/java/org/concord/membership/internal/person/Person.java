package org.concord.membership.internal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.EmailAddress;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RetentionDate;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.EnterPerson;
import org.concord.membership.api.MembershipRule;

/**
 * Somebody who acts for a participant, or held a public office. Named until the retention date; then the record stays, because others refer
 * to it, and nothing in it names anybody.
 */
@Entity
@Table(schema = "membership", name = "person")
public class Person {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 50;
    private static final int LONGEST_PHONE = 40;
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?[0-9](?:[ ().-]*[0-9]){4,19}(?: *(?:x|ext\\.?) *[0-9]{1,6})?");

    @Id
    private UUID id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String title;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "participant_code")
    private String participant;

    private String organisation;

    @Column(name = "office")
    private String position;

    private String email;
    private String phone;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    @Column(name = "public_office")
    private boolean publicOffice;

    private boolean anonymised;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Person() {
    }

    public Person(UUID id, EnterPerson command, LocalDate today) {
        this.id = id;
        correct(command, today);
    }

    public final void correct(EnterPerson command, LocalDate today) {
        if (anonymised) {
            throw new RuleBroken(MembershipRule.PERSON_ANONYMISED);
        }
        name(command);
        participant = command.participant();
        publicOffice = command.publicOffice();
        keepUntil = retention(command.keepUntil(), today);
        fullName = joined(givenName, familyName);
        searchText = Text.folded(joined(givenName, familyName, organisation, position));
    }

    private void name(EnterPerson command) {
        givenName = Text.optional("givenName", command.givenName(), LONGEST_NAME);
        familyName = Text.required("familyName", command.familyName(), LONGEST_NAME);
        title = Text.optional("title", command.title(), LONGEST_TITLE);
        organisation = Text.optional("organisation", command.organisation(), LONGEST_NAME);
        position = Text.optional("position", command.position(), LONGEST_NAME);
        email = EmailAddress.optional("email", command.email());
        phone = phoneNumber(Text.optional("phone", command.phone(), LONGEST_PHONE));
    }

    /** Refuses a command that names somebody else: the audit log, by which a repetition is known, keeps no names. */
    void mustBe(EnterPerson command) {
        Person other = new Person();
        other.name(command);
        if (!other.named().equals(named())) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private List<String> named() {
        return Arrays.asList(givenName, familyName, title, organisation, position, email, phone);
    }

    /** Takes away all that names the person. */
    public void anonymise() {
        givenName = null;
        familyName = null;
        title = null;
        fullName = null;
        organisation = null;
        position = null;
        email = null;
        phone = null;
        keepUntil = null;
        searchText = "";
        anonymised = true;
    }

    public UUID id() {
        return id;
    }

    /** The participant for which the person acts, or null. */
    String actsFor() {
        return participant;
    }

    boolean isAnonymised() {
        return anonymised;
    }

    boolean mayBeNamedOn(LocalDate day) {
        return !anonymised && (keepUntil == null || !day.isAfter(keepUntil));
    }

    String fullName() {
        return fullName;
    }

    public long version() {
        return version;
    }

    private LocalDate retention(LocalDate wanted, LocalDate today) {
        if (wanted == null && publicOffice) {
            return null;
        }
        if (wanted == null) {
            throw RuleBroken.at("keepUntil", MembershipRule.RETENTION_DATE_MISSING);
        }
        return RetentionDate.checked("keepUntil", wanted, today);
    }

    private static String phoneNumber(String value) {
        if (value != null && !PHONE.matcher(value).matches()) {
            throw RuleBroken.at("phone", MembershipRule.PHONE_NOT_WELL_FORMED, value);
        }
        return value;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
