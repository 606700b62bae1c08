/** What leaves Concord and what comes in, read and written by other libraries than its own. */
package org.concord.acceptance.formats;
