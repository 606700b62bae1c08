package org.concord.web.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Allowances allowances = new Allowances(() -> Bucket.builder().addLimit(limit -> limit.capacity(2).refillGreedy(2, Duration.ofDays(1))).build());

    @Test
    void eachAddressHasAnAllowanceOfItsOwn() {
        assertTrue(take("192.0.2.1") && take("192.0.2.1"));
        assertFalse(take("192.0.2.1"));
        assertTrue(take("192.0.2.2"));
    }

    @Test
    void subscriberWithManyAddressesHasOneAllowance() {
        assertTrue(take("2001:db8:0:1::1") && take("2001:db8:0:1:ffff::2"));
        assertFalse(take("2001:db8:0:1::3"));
        assertTrue(take("2001:db8:0:2::1"));
    }

    @Test
    void manyAddressesPushOutTheOldest() {
        take("192.0.2.1");
        take("192.0.2.1");
        for (int i = 0; i < 20_000; i++) {
            take("10.0." + i / 256 + "." + i % 256);
        }

        assertTrue(take("192.0.2.1"), "the memory is bounded");
    }

    private boolean take(String address) {
        return allowances.of(address).tryConsume(1);
    }
}
