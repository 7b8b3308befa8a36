/** Source, and what can be said of it: what compilers are asked for, and what they answer. */
package dev.pyclair.source;
