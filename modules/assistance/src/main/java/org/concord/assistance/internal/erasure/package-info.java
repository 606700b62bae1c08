/** Letting people be forgotten, also by a database that was restored from an earlier copy. */
package org.concord.assistance.internal.erasure;
