/** What people do on the pages, in a browser: their tasks from beginning to end, and every page as such. */
package org.concord.acceptance.pages;
