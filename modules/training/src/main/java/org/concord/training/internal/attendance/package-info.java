/** Who attended, what they reached in tests, and how it ended for them. Whoever writes anything has locked the run. */
package org.concord.training.internal.attendance;
