/** What needs doing, gathered from all of membership for the first page. */
package org.concord.membership.internal.overview;
