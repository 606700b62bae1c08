/** Who is asking, and what they may do: the one place where access is decided. */
package org.concord.access.internal.caller;
