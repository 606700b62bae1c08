/** Assistance, over REST and past it. */
package org.concord.acceptance.assistance;
