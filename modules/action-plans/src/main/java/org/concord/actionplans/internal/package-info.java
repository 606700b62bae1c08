/** The schema of action plans. */
package org.concord.actionplans.internal;
