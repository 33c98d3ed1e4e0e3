package se.stegvis.launch;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Half of the tests of the packaged program: every page is looked at, starts are refused, and the program is broken. */
@Suite
@SelectPackages("se.stegvis.launch")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*\\.(JourneyIT|LookingHalfIT|DoingHalfIT)")
class LookingHalfIT {}
