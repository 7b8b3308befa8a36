/** What is computed in the tree before code is made of it. */
package dev.pyclair.compiler.fold;
