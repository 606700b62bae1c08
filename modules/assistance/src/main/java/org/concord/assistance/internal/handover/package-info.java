/** What one agency passes on to another, once the person agreed. */
package org.concord.assistance.internal.handover;
