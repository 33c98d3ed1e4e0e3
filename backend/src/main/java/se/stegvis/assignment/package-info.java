/** What managers are asked to do, and their answers. */
package se.stegvis.assignment;
