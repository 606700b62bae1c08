/**
 * What every page shares: the reader and the reader's language ({@code reader}, {@code t}, {@code say}), what the address asks for
 * ({@code here}), what became of a change ({@code outcome}), what the reader may do ({@code may}), and the drafts that forms fill in.
 * The words in brackets are their names in pages.
 */
package org.concord.web.page;
