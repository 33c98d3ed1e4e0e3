/** The municipalities that the installation knows, which of them are active, and how each uses the service. */
package se.stegvis.municipality;
