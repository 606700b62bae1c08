/** Pages and REST of membership: resources call its api, and so do the beans of the pages under {@code /membership}. */
package org.concord.web.membership;
