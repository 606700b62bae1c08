/** Pages and REST of {@code org.concord.imports}: files that come in, and the jobs that work on them. */
package org.concord.web.imports;
