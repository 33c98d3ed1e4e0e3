package se.stegvis.launch;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half: all other tests of the packaged program. */
@Suite
@SelectPackages("se.stegvis.launch")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*\\.(AccessibilityIT|RefusedStartIT|LookingHalfIT|DoingHalfIT)")
class DoingHalfIT {}
