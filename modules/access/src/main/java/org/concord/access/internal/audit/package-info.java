/** The audit log: events written with the change they tell of, sealed into a hash chain soon after, and verified on demand. */
package org.concord.access.internal.audit;
