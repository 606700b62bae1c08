/** Cases, and who sees what of them. */
package org.concord.assistance.internal.cases;
