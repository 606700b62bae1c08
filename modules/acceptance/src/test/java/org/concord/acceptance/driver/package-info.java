/** What the tests drive Concord with: HTTP and a browser at the bottom, the officials' words on top. */
package org.concord.acceptance.driver;
