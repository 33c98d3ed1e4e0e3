/** From a municipality's signed figures to a published comparison, and what others pull of it. */
package se.stegvis.publication;
