/**
 * Who may do what, and who did what: accounts with their roles and the scope of each, signing in, API tokens, the one table of access that
 * everything asks, and the audit log.
 *
 * <p>A use case of any module does three things with it. It asks {@link org.concord.access.api.Access} whether the
 * {@link org.concord.access.api.Caller} holds a {@link org.concord.access.api.Right}; lists put
 * {@link org.concord.access.api.Access#participants} into their own query. It tells {@link org.concord.access.api.Audit} what it changed, in
 * the transaction that changes it. And when it creates, it asks {@link org.concord.access.api.Audit#alreadyDone} first, so that a request
 * sent twice has one effect.
 *
 * <p>Depends on the kernel only. Each module brings its own enum of rights; together they are the table.
 */
package org.concord.access.api;
