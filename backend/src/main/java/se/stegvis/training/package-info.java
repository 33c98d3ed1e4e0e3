/** What the lean group teaches: trainings, their occasions, who takes part, and who lacks which. */
package se.stegvis.training;
