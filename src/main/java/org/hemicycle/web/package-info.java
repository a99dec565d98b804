/**
 * What every page shares: layout, forms, error pages, the reader's language and time zone, paging and chart
 * fragments.
 *
 * <p>Uses {@code accounts} and what lies below it.
 */
@NullMarked
package org.hemicycle.web;

import org.jspecify.annotations.NullMarked;
