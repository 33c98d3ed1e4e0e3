/** Tests made from the contract: each operation, tried in every way that the contract says something about. */
package se.stegvis.contract;
