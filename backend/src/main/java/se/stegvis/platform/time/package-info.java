/** The clock, and working days. */
package se.stegvis.platform.time;
