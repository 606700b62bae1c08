package org.concord.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void passwordIsKnownAgain() {
        String hash = passwords.hash("green heron over the delta");

        assertTrue(passwords.matches("green heron over the delta", hash));
        assertFalse(passwords.matches("green heron over the Delta", hash));
        assertFalse(passwords.matches(null, hash));
    }

    @Test
    void hashSaysHowItWasMade() {
        assertTrue(passwords.hash("green heron over the delta").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void marksTypedOneByOneAreTheSamePassword() {
        String hash = passwords.hash("đồng lúa xanh rì");

        assertTrue(passwords.matches(java.text.Normalizer.normalize("đồng lúa xanh rì", java.text.Normalizer.Form.NFD), hash));
    }

    @Test
    void longPasswordIsAsLongAsItsLettersHoweverTheyAreTyped() {
        String letters = "ệ".repeat(PasswordRules.LONGEST / 2);
        String hash = passwords.hash(letters);

        assertTrue(passwords.matches(java.text.Normalizer.normalize(letters, java.text.Normalizer.Form.NFD), hash));
        assertFalse(passwords.matches(letters + letters + letters, hash));
    }

    @Test
    void nobodyHasNoPassword() {
        assertFalse(passwords.matches("the password of nobody", null));
        assertFalse(passwords.matches("", null));
    }
}
