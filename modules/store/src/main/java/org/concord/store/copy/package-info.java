/**
 * Copies of a whole database, for operators: {@code scripts/backup}, {@code scripts/restore} and {@code scripts/move} run {@link org.concord.store.copy.Copy}
 * outside the server. What was copied is read again, and compared line by line.
 */
package org.concord.store.copy;
