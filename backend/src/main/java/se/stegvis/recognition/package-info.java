/**
 * How a municipality celebrates: examples of the month and of the year, chosen among those nominated, and recognitions of units,
 * of persons only where they accept. Nothing here is counted by person.
 */
package se.stegvis.recognition;
