package org.concord.assistance.internal.vault;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.EmailAddress;
import org.concord.kernel.NameKey;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What is known of a person, in the open: only while it is written down or read. */
final class Identity {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 1000;
    private static final int OLDEST = 120;
    private static final int OF_AGE = 18;

    private final Map<Known, String> texts = new EnumMap<>(Known.class);

    private Identity() {
    }

    /** What a command says. */
    static Identity of(KeepIdentity said, LocalDate today) {
        Identity identity = new Identity();
        identity.say(Known.GIVEN_NAME, Text.optional("givenName", said.givenName(), LONGEST_NAME));
        identity.say(Known.FAMILY_NAME, Text.optional("familyName", said.familyName(), LONGEST_NAME));
        identity.say(Known.NATIVE_NAME, Text.optional("nativeName", said.nativeName(), LONGEST_NAME));
        identity.say(Known.OTHER_NAMES, Text.optional("otherNames", said.otherNames(), LONGEST));
        identity.say(Known.BORN_ON, born(said.bornOn(), today));
        identity.say(Known.DOCUMENT_NUMBER, Text.optional("documentNumber", said.documentNumber(), LONGEST_NAME));
        identity.say(Known.PHONE, Text.optional("phone", said.phone(), LONGEST_NAME));
        identity.say(Known.EMAIL, EmailAddress.optional("email", said.email()));
        identity.say(Known.ADDRESS, Text.optional("address", said.address(), LONGEST));
        identity.say(Known.SAFE_CONTACT, Text.optional("safeContact", said.safeContact(), LONGEST));
        return identity;
    }

    /** What was unlocked. */
    static Identity of(Map<Known, String> texts) {
        Identity identity = new Identity();
        identity.texts.putAll(texts);
        return identity;
    }

    private static String born(LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw RuleBroken.at("bornOn", CaseRule.BORN_IN_THE_FUTURE, day);
        }
        if (day != null && day.isBefore(today.minusYears(OLDEST))) {
            throw RuleBroken.at("bornOn", CaseRule.BORN_TOO_LONG_AGO, day);
        }
        return day == null ? null : day.toString();
    }

    private void say(Known field, String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    /** Refuses a date of birth at which the person is on the other side of eighteen than the case says. */
    void mustFit(AgeGroup group, LocalDate today) {
        LocalDate born = bornOn();
        if (born != null && group != AgeGroup.AGE_UNKNOWN && (group == AgeGroup.CHILD) != isUnderAge(born, today)) {
            throw RuleBroken.at("bornOn", CaseRule.AGE_GROUP_CONTRADICTS_BIRTH, born.until(today).getYears());
        }
    }

    /** Refuses to take somebody for an adult who was born too late for that. Of when that was nothing is told, for nobody says why they look. */
    void mustBeOfAge(LocalDate today) {
        LocalDate born = bornOn();
        if (born != null && isUnderAge(born, today)) {
            throw RuleBroken.at("ageGroup", CaseRule.ADULT_WAS_BORN_TOO_LATE);
        }
    }

    private static boolean isUnderAge(LocalDate born, LocalDate today) {
        return born.plusYears(OF_AGE).isAfter(today);
    }

    Map<Known, String> texts() {
        return texts;
    }

    IdentityView view() {
        return new IdentityView(texts.get(Known.GIVEN_NAME), texts.get(Known.FAMILY_NAME), texts.get(Known.NATIVE_NAME), texts.get(Known.OTHER_NAMES),
            bornOn(), texts.get(Known.DOCUMENT_NUMBER), texts.get(Known.PHONE), texts.get(Known.EMAIL), texts.get(Known.ADDRESS),
            texts.get(Known.SAFE_CONTACT));
    }

    /** By what the person is found again: each whole name, and the document. */
    Set<String> digests(Seals seals) {
        String latin = Stream.of(Known.GIVEN_NAME, Known.FAMILY_NAME).map(texts::get).filter(Objects::nonNull).collect(Collectors.joining(" "));
        Stream<String> others = texts.getOrDefault(Known.OTHER_NAMES, "").lines();
        Stream<String> names = Stream.concat(Stream.of(latin, texts.getOrDefault(Known.NATIVE_NAME, "")), others).map(name -> ofName(seals, name));
        return Stream.concat(names, Stream.of(ofDocument(seals, texts.get(Known.DOCUMENT_NUMBER)))).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The digest of a name, the same however it is spelt and whichever part stands first; null where there is no letter. */
    static String ofName(Seals seals, String name) {
        String key = NameKey.of(name);
        return key == null ? null : seals.digest("name", key);
    }

    /** The digest of a document's number, whatever stands between its letters and digits; null where there is none. */
    static String ofDocument(Seals seals, String number) {
        String key = number == null ? "" : Text.folded(number).replaceAll("[^\\p{L}\\p{N}]", "");
        return key.isEmpty() ? null : seals.digest("document", key);
    }

    private LocalDate bornOn() {
        return texts.containsKey(Known.BORN_ON) ? LocalDate.parse(texts.get(Known.BORN_ON)) : null;
    }
}
