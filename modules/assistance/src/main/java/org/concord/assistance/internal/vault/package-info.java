/** Whom cases are about: locked, apart from the cases, and told of each time somebody looks. */
package org.concord.assistance.internal.vault;
