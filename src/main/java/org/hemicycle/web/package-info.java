/**
 * What every page shares: layout, forms, error pages, the reader's language and time zone, paging and chart
 * fragments.
 *
 * <p>Uses {@code accounts} and what lies below it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: the pages to sign in, to set up an empty system, of people and of the audit trail are here and not
 *       in {@code accounts}, which may not know the layout.
 *   <li>2026-11-20: the CSRF token is our own, a hash of the secret in the reader's cookie: the framework's module is
 *       not to be had in the version that fits, and knows no forms with files.
 *   <li>2026-11-20: one small style sheet of our own and no framework: a delegate's first visit has a budget of 50 KB.
 *   <li>2026-11-20: a page's model may hold records of any room, so a record that a template shows is public.
 *   <li>2026-11-20: a room adds to the first page by a {@link org.hemicycle.web.NextSteps} bean, so that {@code web}
 *       knows none of them.
 *   <li>2026-11-21: spreadsheets are a part of this room of their own, {@code web.sheets}: every room above imports and
 *       exports, and writes no more than a {@link org.hemicycle.web.sheets.SheetImport} bean for it.
 *   <li>2026-11-21: the pages of reference data are in {@code web.reference}: {@code reference} may not know the layout.
 *   <li>2026-11-21: the API is described by micronaut-openapi when the controllers are compiled; what it cannot know is
 *       mended from the routes at run time, so that nothing is written twice. Its page is ours and needs no script.
 *   <li>2026-11-21: a program signs in by a token that its person made and can take back; it opens the API and no page.
 *   <li>2026-11-21: what is not there is said by throwing {@link org.hemicycle.reference.NotFound}, never by returning a
 *       404 for a handler of that status: the framework (4.10) waits for a form a second time before such a handler, on
 *       the flow that it is already in, and builds that flow without end. Only {@code FailureHandlers} answers statuses.
 *   <li>2026-11-21: a page is written whole before its answer begins: a bug in a template is answered as any other.
 *   <li>2026-11-21: who refuses without knowing who reads names a text, as {@code Messages.refusal("dg.refused.listed",
 *       name)}; the reader's language is chosen where it is shown.
 * </ul>
 */
@NullMarked
package org.hemicycle.web;

import org.jspecify.annotations.NullMarked;
