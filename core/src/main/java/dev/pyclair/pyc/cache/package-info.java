/**
 * {@code __pycache__}: where cached files are, when an import runs them and not their source, and
 * how they are written.
 *
 * <p>The rules ask {@link dev.pyclair.pyc.cache.CacheFiles} for what they need to know, and no
 * environment: what an interpreter was started with is in {@link
 * dev.pyclair.pyc.cache.ImportSettings}.
 *
 * <pre>{@code
 * ImportSettings settings = ImportSettings.of(version, directory);
 * ImportDecision decision = new ImportRules(settings, new NioFiles(folder)).source("shop.py");
 * System.out.println(decision.sentence());
 * }</pre>
 */
package dev.pyclair.pyc.cache;
