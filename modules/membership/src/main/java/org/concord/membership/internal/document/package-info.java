/**
 * Documents, their texts in several languages, and the bytes of these, which only a download reads. What was adopted stays as it is: the model says
 * so, and the database behind it.
 */
package org.concord.membership.internal.document;
