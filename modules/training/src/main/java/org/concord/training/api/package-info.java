/**
 * Courses for those who work against trafficking.
 *
 * <p>A {@linkplain org.concord.training.api.Courses course} has versions: one is drafted, published, and never changes after, because it is what people
 * were taught. Refusals are {@link org.concord.kernel.RuleBroken} with {@link org.concord.training.api.TrainingRule}.
 */
package org.concord.training.api;
