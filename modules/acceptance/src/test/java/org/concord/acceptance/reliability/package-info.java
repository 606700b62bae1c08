/** What holds when things go wrong: the plug pulled, the database away, the server stopped. These tests disturb the server, and come last. */
package org.concord.acceptance.reliability;
