package org.concord.access.internal.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.concord.access.api.ProposedSecondFactor;

/** Codes of an authenticator app (RFC 6238), and the secrets they are made of. */
final class OneTimeCode {

    private static final TimeBasedOneTimePasswordGenerator TOTP = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    static final int SECRET_BYTES = 20;
    /** A clock may be this many steps of 30 seconds wrong. */
    private static final int TOLERANCE = 1;

    private OneTimeCode() {
    }

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.write(secret);
    }

    static ProposedSecondFactor propose(String username, String secret) {
        String account = URLEncoder.encode(username, StandardCharsets.UTF_8);
        return new ProposedSecondFactor(secret, "otpauth://totp/Concord:" + account + "?secret=" + secret + "&issuer=Concord");
    }

    /** The step of time that the code belongs to, or null when it belongs to none about now. */
    static Long step(String secret, String code, Instant when) {
        long seconds = TOTP.getTimeStep().toSeconds();
        long now = when.getEpochSecond() / seconds;
        byte[] given = code == null ? new byte[0] : code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        Long found = null;
        for (long step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (MessageDigest.isEqual(given, code(secret, Instant.ofEpochSecond(step * seconds)).getBytes(StandardCharsets.UTF_8))) {
                found = step;
            }
        }
        return found;
    }

    static String code(String secret, Instant when) {
        try {
            return TOTP.generateOneTimePasswordString(new SecretKeySpec(Base32.read(secret), "HmacSHA1"), when, Locale.ROOT);
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }
}
