package se.stegvis;

import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Each operation of the contract. */
@Suite
@SelectPackages("se.stegvis")
@IncludePackages("se.stegvis.contract")
class ContractHalf {}
