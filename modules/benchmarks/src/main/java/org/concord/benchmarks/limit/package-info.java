/** The limit that Concord is measured against: the least a server can do for the same answers, deployed beside it. */
package org.concord.benchmarks.limit;
