/** What public sources say of victims. */
package org.concord.assistance.internal.official;
