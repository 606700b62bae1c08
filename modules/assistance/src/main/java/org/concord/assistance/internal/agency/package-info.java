/** Agencies that accompany people. */
package org.concord.assistance.internal.agency;
