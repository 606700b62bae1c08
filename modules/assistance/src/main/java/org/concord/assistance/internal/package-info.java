/** The schema of assistance, the wall in the database, and what all of it shares. */
package org.concord.assistance.internal;
