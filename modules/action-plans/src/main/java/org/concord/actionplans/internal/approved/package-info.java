/** What plans were last approved with: a picture that stays while the next revision is written, and is taken anew when that is approved. */
package org.concord.actionplans.internal.approved;
