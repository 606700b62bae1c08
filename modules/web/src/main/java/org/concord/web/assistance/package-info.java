/** Pages and REST of assistance. What identifies a person is answered to a command only, and never stands in an address. */
package org.concord.web.assistance;
