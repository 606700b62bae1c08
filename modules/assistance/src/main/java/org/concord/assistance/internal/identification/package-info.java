/** What bodies decided of people. */
package org.concord.assistance.internal.identification;
