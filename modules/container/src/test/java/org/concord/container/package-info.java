/**
 * Tests that run inside the server, in the archive that Payara Micro deploys: what is seen there and not over HTTP, such as what a transaction takes back,
 * when events arrive, and which beans and timers there are.
 */
package org.concord.container;
