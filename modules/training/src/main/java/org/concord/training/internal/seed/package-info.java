/** What a database for trying things out begins with. */
package org.concord.training.internal.seed;
