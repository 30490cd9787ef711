/**
 * How a province runs the program: {@code INPUT/attain.yaml}, which need not be there.
 * Entry point: {@link attain.settings.Settings#read}. Nothing in it changes what is read
 * or judged, so that it is no part of a night's fingerprint; and no secret stands in it,
 * only where one is kept.
 */
@org.jspecify.annotations.NullMarked
package attain.settings;
