/**
 * What every room uses: pages, problems, tenancy, time and the manners of HTTP. It knows no room of the domain.
 */
package se.stegvis.platform;
