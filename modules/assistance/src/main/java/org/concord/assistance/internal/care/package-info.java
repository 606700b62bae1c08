/** What is found out, planned and done for people. */
package org.concord.assistance.internal.care;
