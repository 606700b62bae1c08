/** Courses that officers completed elsewhere: claimed by one, confirmed by another. */
package org.concord.training.internal.prior;
