/** Who looked, and who had to. */
package org.concord.assistance.internal.watch;
