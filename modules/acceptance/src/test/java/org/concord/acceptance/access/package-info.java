/** Who is let in, who may do what, and what is kept of it. */
package org.concord.acceptance.access;
