/** The schema of training, and what all of it shares. */
package org.concord.training.internal;
