/** Pages and REST of training: resources call its api, and so do the beans of the pages under {@code /training}. */
package org.concord.web.training;
