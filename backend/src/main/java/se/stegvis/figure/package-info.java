/** Figures: what the events add up to by the common definition, per employee, beside targets, and with small cells withheld. */
package se.stegvis.figure;
