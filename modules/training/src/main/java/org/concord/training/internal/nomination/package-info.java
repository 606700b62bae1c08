/** Who is nominated for a run, and who gets a seat. Whoever changes a nomination has locked its run. */
package org.concord.training.internal.nomination;
