package se.stegvis.launch;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half: all other tests of the packaged program, which share one start of it. */
@Suite
@SelectPackages("se.stegvis.launch")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*\\.(AccessibilityIT|RefusedStartIT|SurvivalIT|LookingHalfIT|DoingHalfIT)")
class DoingHalfIT {}
