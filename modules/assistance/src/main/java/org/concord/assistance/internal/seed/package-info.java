/** What a database begins with. */
package org.concord.assistance.internal.seed;
