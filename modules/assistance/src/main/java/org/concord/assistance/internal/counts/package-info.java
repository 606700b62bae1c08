/** Counts that expose nobody: tables, what is hidden in them, and releases. */
package org.concord.assistance.internal.counts;
