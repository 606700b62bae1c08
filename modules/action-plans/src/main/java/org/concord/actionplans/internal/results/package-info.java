/** What plans achieve: indicators, reports, laws, campaigns, and the progress of a region's members. */
package org.concord.actionplans.internal.results;
