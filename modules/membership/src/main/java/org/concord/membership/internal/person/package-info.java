/** Persons and focal points, and the day after which nothing names a person any more. */
package org.concord.membership.internal.person;
