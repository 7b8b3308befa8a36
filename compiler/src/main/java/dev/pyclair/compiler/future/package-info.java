/** What {@code from __future__ import} asks for. */
package dev.pyclair.compiler.future;
