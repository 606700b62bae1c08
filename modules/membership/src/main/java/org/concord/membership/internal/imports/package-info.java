/** Files that come in: read line by line, tried in a transaction that is always rolled back, reported, and stored when the report is accepted. */
package org.concord.membership.internal.imports;
