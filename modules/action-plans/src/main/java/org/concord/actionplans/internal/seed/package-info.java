/** The public facts an empty database begins with, and the invented split and entries of the demonstration. */
package org.concord.actionplans.internal.seed;
