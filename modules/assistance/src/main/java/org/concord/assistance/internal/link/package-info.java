/** Cases of one person: of two countries that do not know of each other, and two of one agency. */
package org.concord.assistance.internal.link;
