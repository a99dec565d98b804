/**
 * Spreadsheets as they come and go: read in any encoding, matched, looked through, confirmed and written whole or not at
 * all; and given out so that no cell runs as a formula.
 *
 * <p>A part of {@code web}, apart because every room above imports and exports and knows nothing else of it than {@link
 * org.hemicycle.web.sheets.SheetImport} and {@link org.hemicycle.web.sheets.XlsxTable}.
 */
@NullMarked
package org.hemicycle.web.sheets;

import org.jspecify.annotations.NullMarked;
