/** The seats of bodies, the terms on them, and who held which seat on a day and how well that is known. */
package org.concord.membership.internal.chair;
