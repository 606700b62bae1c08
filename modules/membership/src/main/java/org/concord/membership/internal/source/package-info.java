/** What each source claims of a record; where sources disagree, all claims stay and one is preferred. */
package org.concord.membership.internal.source;
