/** Bodies, the tree they form, and who sits in them. */
package org.concord.membership.internal.body;
