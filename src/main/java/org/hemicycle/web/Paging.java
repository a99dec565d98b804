package org.hemicycle.web;

/**
 * One page of a long list.
 *
 * @param page counted from 1
 * @param pages at least 1
 * @param total rows in all
 */
public record Paging(int page, int pages, long total) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    public static Paging of(int page, long total) {
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(Math.clamp(page, 1, pages), pages, total);
    }

    /** Rows before this page. */
    public long from() {
        return (page - 1L) * SIZE;
    }
}
