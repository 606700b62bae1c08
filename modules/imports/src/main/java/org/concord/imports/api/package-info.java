/**
 * Files that come in, for every module alike: a table (CSV or XLSX), or a format of a module's own, is sent, tried out line by line, reported on, and
 * stored when its sender accepts the report. A module says what its files hold by beans of {@link org.concord.imports.api.FileKind}; everything else,
 * {@linkplain org.concord.imports.api.Imports drafts, reports and progress}, is here.
 */
package org.concord.imports.api;
