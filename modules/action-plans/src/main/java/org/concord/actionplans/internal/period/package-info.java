/** The months in which books are open, closed, and reopened by two people. */
package org.concord.actionplans.internal.period;
