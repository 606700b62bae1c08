/** Certificates: what they state, who signs it, and how anybody checks it. */
package org.concord.training.internal.certificate;
