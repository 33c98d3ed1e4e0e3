package se.stegvis;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests but those of the contract. */
@Suite
@SelectPackages("se.stegvis")
@ExcludePackages("se.stegvis.contract")
class RoomsHalf {}
