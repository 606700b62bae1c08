package org.concord.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Divides an amount so that nothing is lost: by largest remainder (Hamilton), the earlier share first where remainders are the same. */
public final class Shares {

    private Shares() {
    }

    /** Shares of {@code whole} minor units in the proportion of {@code weights}, which are not negative and not all zero; their sum is {@code whole}. */
    public static List<Long> of(long whole, List<Long> weights) {
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights " + weights);
        }
        BigInteger[][] parts = weights.stream()
            .map(weight -> BigInteger.valueOf(whole).abs().multiply(BigInteger.valueOf(weight)).divideAndRemainder(total)).toArray(BigInteger[][]::new);
        long[] shares = Arrays.stream(parts).mapToLong(part -> part[0].longValueExact()).toArray();
        long left = Math.abs(whole) - LongStream.of(shares).sum();
        IntStream.range(0, parts.length).boxed()
            .sorted(Comparator.comparing((Integer share) -> parts[share][1]).reversed().thenComparing(Comparator.naturalOrder()))
            .limit(left).forEach(share -> shares[share]++);
        return LongStream.of(shares).map(share -> whole < 0 ? -share : share).boxed().toList();
    }
}
