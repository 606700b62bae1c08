/**
 * Values and rules that every module shares: a {@link org.concord.kernel.PartialDate} that knows how exactly it is known, a
 * {@link org.concord.kernel.Period} of two of them, a {@link org.concord.kernel.CountryCode}, and
 * {@link org.concord.kernel.RuleBroken}, the one way in which anything in Concord says no.
 *
 * <p>Depends on nothing but the JDK and {@code jakarta.validation}; every other module may depend on it.
 */
package org.concord.kernel;
