/** What all of membership shares: its schema, names by language, periods as they are stored, and the roll of who is what. */
package org.concord.membership.internal;
