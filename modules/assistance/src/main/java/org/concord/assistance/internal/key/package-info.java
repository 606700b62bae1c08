/** Keys: one a case, locked by the master key, which is kept outside the database. */
package org.concord.assistance.internal.key;
