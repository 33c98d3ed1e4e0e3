package se.stegvis.launch;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Half of the tests of the packaged program: every page is looked at, and starts are refused. */
@Suite
@SelectPackages("se.stegvis.launch")
@IncludeClassNamePatterns(".*\\.(AccessibilityIT|RefusedStartIT)")
class LookingHalfIT {}
