/** What tests stand on: the database, tokens, the clock, the contract, and towns to play in. No test lives here. */
package se.stegvis.testing;
