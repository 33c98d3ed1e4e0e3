package se.stegvis.platform.page;

/**
 * Which page is asked for.
 *
 * @param limit most rows, 1–100
 * @param page number from 1; without a cursor the rows before it are skipped one by one
 * @param cursor from a next or prev link, or null
 */
public record PageRequest(int limit, int page, String cursor) {}
