package org.concord.access.internal.account;

import static org.concord.access.api.AccessRule.PASSWORD_TOO_COMMON;
import static org.concord.access.api.AccessRule.PASSWORD_TOO_LONG;
import static org.concord.access.api.AccessRule.PASSWORD_TOO_SHORT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @Test
    void longPhraseIsTaken() {
        assertDoesNotThrow(() -> check("green heron over the delta"));
        assertDoesNotThrow(() -> check("cò bay trên đồng lúa"));
        assertDoesNotThrow(() -> check("x7 ".repeat(22) + "green heron"));
    }

    @Test
    void elevenCharactersAreTooShort() {
        assertRefused(PASSWORD_TOO_SHORT, "green heron");
        assertRefused(KernelRule.REQUIRED, "");
        assertRefused(KernelRule.REQUIRED, null);
    }

    @Test
    void moreThanTwoHundredAreTooLong() {
        assertRefused(PASSWORD_TOO_LONG, "green heron".repeat(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password2026!", "qwertyuiop12", "123456789012", "aaaaaaaaaaaaaaa", "1qaz2wsx3edc", "abcdefghijklmn", "nmlkjihgfedcba",
        "Administrator1", "matkhau123456", "P a s s w o r d 1", "Sojdlg123aljg", "LeaveMeAlone!2026"})
    void whatIsTriedFirstIsRefused(String common) {
        assertRefused(PASSWORD_TOO_COMMON, common);
    }

    @Test
    void theMostUsedOfThoseThatAreLongEnoughAreRefused() throws IOException {
        Set<String> mostUsed;
        try (InputStream list = PasswordRules.class.getResourceAsStream("most-used-passwords.txt")) {
            mostUsed = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }

        assertTrue(mostUsed.size() >= 3000, "ASVS 6.2.4 asks for three thousand, and found " + mostUsed.size());
        for (String password : mostUsed) {
            assertRefused(PASSWORD_TOO_COMMON, password);
            assertRefused(PASSWORD_TOO_COMMON, password.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void usernameIsNoPassword() {
        assertRefused(PASSWORD_TOO_COMMON, "linh.example.2026");
    }

    @Test
    void randomPasswordsFollowTheRules() {
        for (int i = 0; i < 100; i++) {
            assertDoesNotThrow(() -> check(RandomPassword.next()));
        }
    }

    private static void assertRefused(Rule rule, String password) {
        assertEquals(rule, assertThrows(RuleBroken.class, () -> check(password)).rule());
    }

    private static void check(String password) {
        PasswordRules.check("password", password, "linh.example");
    }
}
