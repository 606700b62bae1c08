/** Mails to those who are taught and those who nominate them: noted with the change they tell of, written and sent after it. */
package org.concord.training.internal.mail;
