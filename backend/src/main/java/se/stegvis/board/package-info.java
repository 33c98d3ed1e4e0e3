/**
 * The board of a unit for its weekly meeting, and the stream by which open boards hear that something changed. What stands on it, and in
 * which order, the suggestion's room says.
 */
package se.stegvis.board;
