/**
 * Measures Concord against the limit: the same work done by a bare servlet with JDBC and hand-written JSON, in the same server and the same run. Prints
 * ratios; an absolute figure says more about the machine than about the software.
 */
package org.concord.benchmarks;
