package org.concord.access.internal.account;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Base32 (RFC 4648, section 6) without padding: how authenticator apps write secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {
    }

    static String write(byte[] bytes) {
        StringBuilder written = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : bytes) {
            buffer = buffer << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                written.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            written.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return written.toString();
    }

    /** Reads it, whatever the case and with spaces between; throws IllegalArgumentException for anything else. */
    static byte[] read(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : written.toUpperCase(Locale.ROOT).replace(" ", "").toCharArray()) {
            int five = ALPHABET.indexOf(letter);
            if (five < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            buffer = buffer << 5 | five;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
