/** Who is asking, which roles they have where, and which actions these allow. Sign-in itself is the identity provider's. */
package se.stegvis.identity;
