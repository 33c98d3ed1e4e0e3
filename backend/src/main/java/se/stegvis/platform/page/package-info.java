/** Pages of lists: by key, so that page 500 costs what page 1 costs. */
package se.stegvis.platform.page;
