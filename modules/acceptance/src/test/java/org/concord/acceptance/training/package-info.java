/** Training, over REST. */
package org.concord.acceptance.training;
