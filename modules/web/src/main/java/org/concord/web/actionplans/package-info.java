/** Pages and REST of action plans: resources call its api, and so do the beans of the pages under {@code /action-plans}. */
package org.concord.web.actionplans;
