/** Improvements worth copying, told for others: for a unit, the municipality, its networks, or everybody. The case behind one stays at home. */
package se.stegvis.goodexample;
