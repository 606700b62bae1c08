/** Dated, sourced exchange rates. */
package org.concord.actionplans.internal.rate;
