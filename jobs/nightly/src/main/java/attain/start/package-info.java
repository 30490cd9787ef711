/**
 * Makes the archive of classes with which every later start of the program is fast. Entry
 * point: {@link attain.start.FastStart}, which the launcher calls. Knows of the program
 * only its command line, and never does harm: without an archive all is the same but
 * slower.
 */
@org.jspecify.annotations.NullMarked
package attain.start;
