/**
 * What people and programs see of Concord: Faces pages and REST resources, a package for each module and {@code page}, {@code rest} and
 * {@code operations} for what they share. A page and a resource call the same method of a module's {@code api}; nothing is decided here.
 */
package org.concord.web;
