/** What people think of a run, and whether they use what they learnt. */
package org.concord.training.internal.evaluation;
