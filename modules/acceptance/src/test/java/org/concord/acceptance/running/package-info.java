/** Starts Concord as operators do, in each of its shapes, once for all tests; and hands the tests what they drive it with. */
package org.concord.acceptance.running;
