/** The schema and data source of access, and the clock that every module asks. */
package org.concord.access.internal;
