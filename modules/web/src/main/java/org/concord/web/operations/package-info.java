/** What operators ask the running system: whether it lives, and whether it is ready. */
package org.concord.web.operations;
