/**
 * Cases as files: the Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified. Files are read and checked line by line, kept locked until
 * somebody accepts what was found, and taken in part by part; what a case here has no place for is kept with it, locked with its key.
 */
package org.concord.assistance.internal.htcds;
