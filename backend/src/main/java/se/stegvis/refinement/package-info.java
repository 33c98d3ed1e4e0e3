/** Knowledge and working time for ideas that need it: asked for, offered, used, closed with what came of it. */
package se.stegvis.refinement;
