/** REST as every client relies on it: lists, versions, repetition, refusals. */
package org.concord.acceptance.rest;
