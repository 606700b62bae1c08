package org.concord.assistance.internal.htcds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.KeepIdentity;
import org.concord.kernel.Text;

/** Whom a line is about, as the vault keeps it: the standard has more fields for names, phones and addresses than the vault. */
final class Persons {

    private static final String FIRST = "prs_FirstName";
    private static final String MIDDLE = "prs_MiddleName";
    private static final String SECOND = "prs_SecondName";
    private static final String MOBILE = "prs_MobilePhone";
    private static final String HOME = "prs_HomePhone";
    private static final String STREET = "prs_MailingStreet";
    private static final String[] ADDRESS = {STREET, "prs_MailingCity", "prs_MailingState", "prs_MailingPostalCode", "prs_MailingCountry"};
    private static final int LONGEST = Field.LONGEST;

    /** Where in a line a field of the vault is told. */
    private static final Map<String, String> COLUMNS = Map.of("givenName", FIRST, "familyName", SECOND, "nativeName", "X_ConcordNativeName", "otherNames",
        "X_ConcordOtherNames", "bornOn", "prs_Birthdate", "documentNumber", "prs_IdentityNumber", "phone", MOBILE, "email", "prs_Email", "address", STREET,
        "safeContact", "X_ConcordSafeContact");

    /** What the vault says as fully as a line did. */
    static final Set<String> TOLD_BY_THE_VAULT = Stream.of(COLUMNS.values().stream(), Stream.of(MIDDLE, HOME), Stream.of(ADDRESS)).flatMap(columns -> columns)
        .collect(Collectors.toUnmodifiableSet());

    private Persons() {
    }

    static KeepIdentity of(Map<String, String> values) {
        String born = values.get(column("bornOn"));
        return new KeepIdentity(joined(" ", values, FIRST, MIDDLE), values.get(SECOND), values.get(column("nativeName")), values.get(column("otherNames")),
            born == null ? null : LocalDate.parse(born), values.get(column("documentNumber")), joined(" / ", values, MOBILE, HOME),
            values.get(column("email")), joined(", ", values, ADDRESS), values.get(column("safeContact")));
    }

    static String column(String field) {
        return COLUMNS.get(field);
    }

    /** Says what the vault knows now, and leaves a line as it came in where the vault has not changed since. */
    static void put(IdentityView known, Map<String, String> values) {
        KeepIdentity came = of(values);
        replace(came.givenName(), known.givenName(), values, FIRST, MIDDLE);
        replace(came.familyName(), known.familyName(), values, SECOND);
        replace(came.nativeName(), known.nativeName(), values, column("nativeName"));
        replace(came.otherNames(), known.otherNames(), values, column("otherNames"));
        replace(Objects.toString(came.bornOn(), null), Objects.toString(known.bornOn(), null), values, column("bornOn"));
        replace(came.documentNumber(), known.documentNumber(), values, column("documentNumber"));
        replace(came.phone(), known.phone(), values, MOBILE, HOME);
        replace(came.email(), known.email(), values, column("email"));
        replace(came.address(), known.address(), values, ADDRESS);
        replace(came.safeContact(), known.safeContact(), values, column("safeContact"));
    }

    private static void replace(String came, String known, Map<String, String> values, String... columns) {
        if (!Objects.equals(Text.optional(null, came, LONGEST), known)) {
            Stream.of(columns).forEach(values::remove);
            if (known != null) {
                values.put(columns[0], known);
            }
        }
    }

    private static String joined(String between, Map<String, String> values, String... columns) {
        String joined = Stream.of(columns).map(values::get).filter(Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
