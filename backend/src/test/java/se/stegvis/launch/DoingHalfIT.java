package se.stegvis.launch;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The other half: what people do in the browser. */
@Suite
@SelectPackages("se.stegvis.launch")
@IncludeClassNamePatterns(".*\\.JourneyIT")
class DoingHalfIT {}
