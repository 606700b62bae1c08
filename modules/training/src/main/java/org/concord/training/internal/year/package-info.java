/** The report of a year. */
package org.concord.training.internal.year;
