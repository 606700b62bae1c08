/** Certificates for all who are due one from a run. */
package org.concord.training.internal.issuing;
