/**
 * How a module reaches its database: {@link org.concord.store.ConcordDataSource} (Derby in the data directory, or PostgreSQL by URL),
 * {@link org.concord.store.Migrations} for the module's own schema, and {@link org.concord.store.ListQuery} for lists paged by key.
 * {@link org.concord.store.SeedFile} reads the facts that come with a module.
 *
 * <p>A library without beans, so that it may sit in the EAR's {@code lib}. It knows no module.
 */
package org.concord.store;
