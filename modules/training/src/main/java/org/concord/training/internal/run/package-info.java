/** Runs of courses with their sessions, quotas and seats. Whoever changes anything of a run locks the run first. */
package org.concord.training.internal.run;
