/**
 * Whole trees of cached files: which there are, of which sources, and what an import would do with
 * each.
 *
 * <p>{@link dev.pyclair.pyc.tree.CacheTree} gives one {@link dev.pyclair.pyc.tree.CacheEntry} a
 * file, in exactly one {@link dev.pyclair.pyc.tree.CacheState}. Nothing is written, and no link is
 * followed out of the tree.
 */
package dev.pyclair.pyc.tree;
