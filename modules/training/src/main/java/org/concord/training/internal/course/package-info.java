/** The catalogue: courses and the versions of their curricula. */
package org.concord.training.internal.course;
