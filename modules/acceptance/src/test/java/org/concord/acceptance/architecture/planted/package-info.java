/** A little house in which every rule of the architecture is broken once; the tests of the architecture must find each of them. */
package org.concord.acceptance.architecture.planted;
