/** "We do the same": a unit adopts a good example, of its own municipality or of one that works in the same network, and tells what it did differently. */
package se.stegvis.adoption;
