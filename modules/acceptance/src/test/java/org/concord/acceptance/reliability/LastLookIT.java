package org.concord.acceptance.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.DemoAccounts;
import org.concord.acceptance.driver.DemoAccounts.Account;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all other tests: what the server wrote meanwhile. */
@Acceptance
@Order(Integer.MAX_VALUE)
class LastLookIT {

    private static final Pattern TOKEN = Pattern.compile("concord_[\\w-]{30,}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.(example|org|int|gov|au|id|com|net)\\b");

    @Test
    void theLogHasNoSevereErrorAndNoStackTrace(RunningConcord concord) {
        assertEquals(List.of(), concord.log().alarms());
    }

    @Test
    void theLogHasNoPasswordTokenNameOrAddressOfAPerson(RunningConcord concord, Api api, DemoAccounts accounts) {
        List<String> secrets = new ArrayList<>(accounts.all().stream().map(Account::password).toList());
        api.as("ADMINISTRATOR").everything("/accounts").forEach(account -> secrets.add(account.getString("displayName")));
        api.asSecretariat().everything("/persons").forEach(person -> secrets.addAll(naming(person)));

        assertFalse(secrets.size() <= 2 * accounts.all().size(), () -> "too few to look for: " + secrets);
        assertEquals(List.of(), concord.log().entriesWith(secrets));
        assertEquals(List.of(), concord.log().entriesLike(TOKEN));
        assertEquals(List.of(), concord.log().entriesLike(ADDRESS));
    }

    private static List<String> naming(JsonObject person) {
        List<String> all = new ArrayList<>();
        if (!person.getBoolean("anonymised")) {
            all.add(person.getString("givenName", "") + " " + person.getString("familyName", ""));
            all.addAll(List.of(person.getString("email", ""), person.getString("phone", "")));
        }
        all.removeIf(String::isBlank);
        return all;
    }
}
