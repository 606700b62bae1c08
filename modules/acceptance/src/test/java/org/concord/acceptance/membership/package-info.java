/** Who takes part, who chairs, who meets and decides, as it holds over REST. */
package org.concord.acceptance.membership;
