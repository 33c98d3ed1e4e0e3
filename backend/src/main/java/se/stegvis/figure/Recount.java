package se.stegvis.figure;

import java.util.SortedMap;

/**
 * What counting everything anew found.
 *
 * @param suggestions that were counted
 * @param cells where the tallies differ, with how much they show too little or, negative, too much
 * @param authors rows of authors' tallies that differ
 */
record Recount(int suggestions, SortedMap<Cell, Integer> cells, int authors) {
    boolean agrees() {
        return cells.isEmpty() && authors == 0;
    }
}
