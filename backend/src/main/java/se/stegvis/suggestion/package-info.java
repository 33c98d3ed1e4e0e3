/**
 * The heart: suggestions, the rules by which they change state, and the events that every change leaves. Figures, news and other
 * systems live off the events and have rooms of their own.
 */
package se.stegvis.suggestion;
