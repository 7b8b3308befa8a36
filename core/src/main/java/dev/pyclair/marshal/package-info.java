/**
 * Python's marshal format, read and written without loss: {@link dev.pyclair.marshal.MarshalReader}
 * makes a tree of nodes that says how each object is written, {@link
 * dev.pyclair.marshal.MarshalWriter} gives the same bytes back.
 */
package dev.pyclair.marshal;
