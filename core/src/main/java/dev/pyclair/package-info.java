/** The failures that Pyclair reports, for all packages below. */
package dev.pyclair;
