package org.concord.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Names the last row of a page: by which order, its value in that order, and its unique value. Opaque to the reader, and holds no secret. */
record PageToken(String order, String key, String unique) {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 4000;

    static PageToken read(String written, String order) {
        try {
            if (written.length() > LONGEST) {
                throw new IllegalArgumentException();
            }
            String token = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String[] parts = token.split(BETWEEN, -1);
            if (parts.length != 3 || !parts[0].equals(order) || token.indexOf('\0') >= 0) {
                throw new IllegalArgumentException();
            }
            return new PageToken(parts[0], parts[1], parts[2]);
        } catch (IllegalArgumentException notOurs) {
            throw RuleBroken.at("after", KernelRule.UNKNOWN_PAGE);
        }
    }

    @Override
    public String toString() {
        byte[] bytes = String.join(BETWEEN, order, key, unique).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
