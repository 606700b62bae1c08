/** Reads files, tries their lines out in a transaction that is undone, and stores them in one that is not. */
package org.concord.imports.internal;
