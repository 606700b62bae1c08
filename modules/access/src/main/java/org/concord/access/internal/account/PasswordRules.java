package org.concord.access.internal.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.AccessRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/**
 * What a new password must be: long rather than odd (NIST SP 800-63B, OWASP ASVS 5.0 chapter 6). No rule about sorts of characters, and none that
 * it be changed from time to time; but none of those that are tried first or most used, with digits and signs around them or not.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {
    }

    /** Refuses a password that is too easy to guess for this account. */
    static void check(String field, String password, String username) {
        if (password == null || password.isEmpty()) {
            throw RuleBroken.at(field, KernelRule.REQUIRED);
        }
        String typed = normal(password);
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            throw RuleBroken.at(field, AccessRule.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (typed.length() > LONGEST) {
            throw RuleBroken.at(field, AccessRule.PASSWORD_TOO_LONG, LONGEST);
        }
        if (isCommon(typed.toLowerCase(Locale.ROOT), username)) {
            throw RuleBroken.at(field, AccessRule.PASSWORD_TOO_COMMON);
        }
    }

    /** The same characters however the keyboard put them together. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static boolean isCommon(String small, String username) {
        String letters = small.replaceAll("[^\\p{L}]", "");
        return small.chars().distinct().count() < FEWEST_DIFFERENT
            || isSequence(small)
            || Common.PASSWORDS.contains(small)
            || Common.PASSWORDS.contains(letters)
            || Common.PASSWORDS.contains(small.replaceAll("[^\\p{L}\\p{N}]", ""))
            || letters.equals(username.replaceAll("[^\\p{L}]", "")) && !letters.isEmpty();
    }

    private static boolean isSequence(String text) {
        int up = 0;
        int down = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            up += step == 1 ? 1 : 0;
            down += step == -1 ? 1 : 0;
        }
        return Math.max(up, down) >= text.length() - 3;
    }

    /** Read with the first password that is set: a server that is only started needs none of them. */
    private static final class Common {

        static final Set<String> PASSWORDS = Stream.of("common-passwords.txt", "most-used-passwords.txt").flatMap(Common::lines)
            .collect(Collectors.toUnmodifiableSet());

        static Stream<String> lines(String file) {
            try (InputStream list = PasswordRules.class.getResourceAsStream(file)) {
                return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
