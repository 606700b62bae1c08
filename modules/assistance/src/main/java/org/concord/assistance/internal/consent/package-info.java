/** What people agreed to. */
package org.concord.assistance.internal.consent;
