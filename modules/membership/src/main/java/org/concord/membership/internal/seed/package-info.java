/** The public facts an empty database begins with, each with its source, and the invented people of the demonstration. */
package org.concord.membership.internal.seed;
